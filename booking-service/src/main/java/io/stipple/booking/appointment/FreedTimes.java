package io.stipple.booking.appointment;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.calendar.Interval;
import io.stipple.platform.identity.ClinicCode;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The times that came free and have not yet been looked through for those who wait. Where nobody waits, none is kept.
final class FreedTimes {
    private final JdbcClient jdbc;

    FreedTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(FreedTime freed) {
        jdbc.sql("""
            insert into freed_time (clinic, starts_at, ends_at)
            select :clinic, :startsAt, :endsAt
             where exists (select 1 from waitlist_entry where state = 'WAITING' and clinics @> array[cast(:clinic as text)])\
            """)
                .param("clinic", freed.clinic().value())
                .param("startsAt", utc(freed.visit().startsAt()))
                .param("endsAt", utc(freed.visit().endsAt()))
                .update();
    }

    /// Each is taken once, by whoever asks first.
    Optional<FreedTime> take() {
        return jdbc.sql("""
            delete from freed_time
             where id = (select id from freed_time order by id limit 1 for update skip locked)
            returning *\
            """)
                .query((row, _) -> new FreedTime(
                        new ClinicCode(row.getString("clinic")),
                        new Interval(
                                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                                row.getObject("ends_at", OffsetDateTime.class).toInstant())))
                .optional();
    }
}
