package io.stipple.booking.appointment;

/// The room a visit or a hold takes.
final class FreeRoom {
    /// The rest of a statement that selects `r.id`; asks for `:id` (the visit itself is not in its own way), `:clinic`,
    /// `:technician`, `:since`, `:until` and `:now`.
    ///
    /// Every technician goes through the rooms in an order of their own: two who are booked for the same hour at
    // once
    /// do not reach for the same room, where one would wait for the other only to find it taken. `offset 0` keeps
    // the
    /// planner from looking for all visits of the franchise at that hour instead of those of one room.
    static final String SQL = """
          from room r
         where r.clinic = :clinic and r.closed_at is null
           and not exists (select 1 from appointment a
                            where a.room_id = r.id and a.state in ('HELD', 'BOOKED', 'COMPLETED')
                              and (a.held_until is null or a.held_until > :now)
                              and a.id <> :id and a.occupied && tstzrange(:since, :until)
                           offset 0)
         order by uuid_hash_extended(r.id, uuid_hash(:technician))
         limit 1
        """;

    private FreeRoom() {}
}
