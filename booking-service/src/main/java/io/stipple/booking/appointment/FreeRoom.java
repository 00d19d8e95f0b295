package io.stipple.booking.appointment;

/// The room a visit or a hold takes: the first that is free.
final class FreeRoom {
    /// The rest of a statement that selects `r.id`; asks for `:id` (the visit itself is not in its own
    /// way), `:clinic`, `:since`, `:until` and `:now`. `offset 0` keeps the planner from looking for all
    /// visits of the franchise at that hour instead of those of one room.
    static final String SQL = """
          from room r
         where r.clinic = :clinic and r.closed_at is null
           and not exists (select 1 from appointment a
                            where a.room_id = r.id and a.state in ('HELD', 'BOOKED', 'COMPLETED')
                              and (a.held_until is null or a.held_until > :now)
                              and a.id <> :id and a.occupied && tstzrange(:since, :until)
                           offset 0)
         order by r.position
         limit 1
        """;

    private FreeRoom() {}
}
