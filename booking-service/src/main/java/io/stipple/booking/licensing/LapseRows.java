package io.stipple.booking.licensing;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.contracts.booking.LicenceLapsing;
import io.stipple.contracts.booking.LicensedThing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which licences are about to lapse with none to follow. A guest registration is meant to.
final class LapseRows {
    private final JdbcClient jdbc;

    LapseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Notes and tells those not warned of yet, by each clinic's own calendar. Whoever hears of it late hears once.
    List<LicenceLapsing> warn(Instant now) {
        return jdbc.sql("""
            with held as (
                select l.id, l.clinic from licence l where l.technician_id is null
                union
                select l.id, s.clinic
                  from licence l
                  join shift s on s.technician_id = l.technician_id
                  join clinic c on c.code = s.clinic and c.jurisdiction = l.jurisdiction),
            lapsing as (
                select l.*, held.clinic as told,
                       (select min(days) from (values (14), (30), (60)) as warning (days)
                         where l.valid_until - (cast(:now as timestamptz) at time zone c.zone)::date <= days) as days
                  from held
                  join licence l on l.id = held.id
                  join clinic c on c.code = held.clinic
                 where l.kind <> 'GUEST_REGISTRATION'
                   and l.valid_until >= (cast(:now as timestamptz) at time zone c.zone)::date
                   and not exists (select 1 from licence n
                                    where n.kind = l.kind and n.jurisdiction = l.jurisdiction
                                      and n.technician_id is not distinct from l.technician_id
                                      and n.clinic is not distinct from l.clinic
                                      and n.valid_until > l.valid_until and n.valid_from <= l.valid_until + 1)),
            warned as (
                insert into licence_warning (licence_id, clinic, days_ahead, warned_at)
                select id, told, days, :now from lapsing
                 where days is not null
                   and not exists (select 1 from licence_warning w
                                    where w.licence_id = lapsing.id and w.clinic = told and w.days_ahead <= days)
                 order by id, told
                on conflict do nothing
                returning *)
            select w.*, l.kind, l.technician_id, l.valid_until
              from warned w join licence l on l.id = w.licence_id
             order by w.clinic, l.valid_until, l.id\
            """)
                .param("now", utc(now))
                .query((row, _) -> new LicenceLapsing(
                        row.getString("clinic"),
                        row.getObject("licence_id", UUID.class),
                        LicensedThing.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getObject("technician_id", UUID.class)),
                        row.getObject("valid_until", LocalDate.class),
                        row.getInt("days_ahead"),
                        now))
                .list();
    }
}
