package io.stipple.booking.appointment;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.plan.DayRange;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
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

    /// Whole days on which a change may have made time. Kept only where somebody waits for that day, and
    /// once.
    void note(Whose whose, DayRange days, Instant now) {
        switch (whose) {
            case Whose.OfClinics some ->
                note(
                        "c.code = any(:who)",
                        some.clinics().stream().map(ClinicCode::value).toArray(String[]::new),
                        days,
                        now);
            case Whose.OfTechnician one ->
                note("c.code in (select clinic from shift where technician_id = :who)", one.technician(), days, now);
            case Whose.OfClient _ -> {} // what is new about a client makes no time at a clinic
        }
    }

    private void note(String where, Object who, DayRange days, Instant now) {
        jdbc.sql("""
            insert into freed_time (clinic, starts_at, ends_at)
            select distinct c.code, d at time zone c.zone, (d + interval '1 day') at time zone c.zone
              from clinic c
              join waitlist_entry e on e.state = 'WAITING' and e.clinics @> array[c.code]
             cross join lateral generate_series(
                       cast(greatest(e.first_day, cast(:first as date),
                                     cast(cast(:now as timestamptz) at time zone c.zone as date)) as timestamp),
                       cast(least(e.last_day, cast(:last as date)) as timestamp), interval '1 day') as d
             where %s
               and not exists (select 1 from freed_time f
                                where f.clinic = c.code and f.starts_at = d at time zone c.zone
                                  and f.ends_at = (d + interval '1 day') at time zone c.zone)
             order by 1, 2\
            """.formatted(where))
                .param("who", who)
                .param("first", days.first())
                .param("last", days.last())
                .param("now", utc(now))
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
