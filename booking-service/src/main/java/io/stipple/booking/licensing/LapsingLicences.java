package io.stipple.booking.licensing;

import io.stipple.booking.licence.LicenceKind;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What lapses soon, or has just lapsed, with none to follow: of clinics, and of technicians who work there.
final class LapsingLicences {
    private static final int LOOK_BACK_DAYS = 30;

    private final JdbcClient jdbc;

    LapsingLicences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One of them.
    ///
    /// @param technicianName empty for a clinic's own
    /// @param clinics whose it is, or where its holder works, of those the asker may see
    /// @param daysLeft below 0 once it has lapsed
    record Line(
            UUID id,
            Optional<UUID> technicianId,
            Optional<String> technicianName,
            List<String> clinics,
            LicenceKind kind,
            String jurisdiction,
            String number,
            LocalDate validUntil,
            int daysLeft) {}

    /// The first to lapse first. A guest registration is meant to lapse.
    List<Line> within(int days, LocalDate today, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
            select l.*, t.name as technician_name, l.valid_until - cast(:today as date) as days_left, w.clinics
              from licence l
              left join technician t on t.id = l.technician_id
             cross join lateral (
                   select array_agg(distinct place order by place) as clinics
                     from (select l.clinic as place where l.technician_id is null
                           union all
                           select s.clinic from shift s join clinic c on c.code = s.clinic
                            where s.technician_id = l.technician_id and c.jurisdiction = l.jurisdiction) held
                    where :everyClinic or place = any(:clinics)) w
             where l.valid_until between cast(:today as date) - :back and cast(:today as date) + :days
               and l.kind <> 'GUEST_REGISTRATION' and w.clinics is not null
               and not exists (select 1 from licence n
                                where n.kind = l.kind and n.jurisdiction = l.jurisdiction
                                  and n.technician_id is not distinct from l.technician_id
                                  and n.clinic is not distinct from l.clinic
                                  and n.valid_until > l.valid_until and n.valid_from <= l.valid_until + 1)
             order by l.valid_until, l.id
             limit 500\
            """)
                .param("today", today)
                .param("days", days)
                .param("back", LOOK_BACK_DAYS)
                .query(LapsingLicences::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("technician_id", UUID.class)),
                Optional.ofNullable(row.getString("technician_name")),
                Arrays.asList((String[]) row.getArray("clinics").getArray()),
                LicenceKind.valueOf(row.getString("kind")),
                row.getString("jurisdiction"),
                row.getString("number"),
                row.getObject("valid_until", LocalDate.class),
                row.getInt("days_left"));
    }
}
