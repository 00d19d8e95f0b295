package io.stipple.booking.appointment;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.calendar.Interval;
import io.stipple.platform.identity.ClinicCode;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The times that came free and may still serve somebody who waits. Where nobody waits for that day, none is kept.
final class FreedTimes {
    private static final RowMapper<Freed> FREED = (row, _) -> new Freed(
            row.getLong("id"),
            new FreedTime(
                    new ClinicCode(row.getString("clinic")),
                    new Interval(
                            row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                            row.getObject("ends_at", OffsetDateTime.class).toInstant())));

    private final JdbcClient jdbc;

    FreedTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Freed(long id, FreedTime time) {}

    void note(FreedTime freed) {
        jdbc.sql("""
            insert into freed_time (clinic, starts_at, ends_at)
            select c.code, cast(:startsAt as timestamptz), :endsAt
              from clinic c
             where c.code = :clinic
               and exists (select 1 from waitlist_entry e
                            where e.state = 'WAITING' and e.clinics @> array[c.code]
                              and cast(cast(:startsAt as timestamptz) at time zone c.zone as date)
                                  between e.first_day and e.last_day)\
            """)
                .param("clinic", freed.clinic().value())
                .param("startsAt", utc(freed.visit().startsAt()))
                .param("endsAt", utc(freed.visit().endsAt()))
                .update();
    }

    /// Nobody else looks at the first one until the transaction ends. It is forgotten once it can serve nobody.
    ///
    /// @param serves whether somebody could be served
    /// @return false if there is none
    boolean lookThrough(Predicate<FreedTime> serves) {
        Optional<Freed> first = jdbc.sql("select * from freed_time order by id limit 1 for update skip locked")
                .query(FREED)
                .optional();
        first.filter(freed -> !serves.test(freed.time()))
                .ifPresent(freed -> jdbc.sql("delete from freed_time where id = ?")
                        .param(freed.id())
                        .update());
        return first.isPresent();
    }
}
