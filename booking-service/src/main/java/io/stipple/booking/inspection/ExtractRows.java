package io.stipple.booking.inspection;

import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class ExtractRows {
    private static final String VISITS = """
        select a.* from appointment a join clinic c on c.code = a.clinic
         where a.clinic = :clinic and a.state in ('BOOKED', 'COMPLETED')
           and a.starts_at between cast(:from as date) - interval '2 days' and cast(:to as date) + interval '2 days'
           and cast(a.starts_at at time zone c.zone as date) between :from and :to
        """;

    private final JdbcClient jdbc;

    ExtractRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Extract of(ClinicCode clinic, LocalDate from, LocalDate to) {
        Map<String, Object> days = Map.of("clinic", clinic.value(), "from", from, "to", to);
        return new Extract(visits(days), licences(days));
    }

    private List<Extract.Visit> visits(Map<String, Object> days) {
        return jdbc.sql("""
            select v.id, v.technician_id, t.name as technician, v.client_id, p.name as client, p.birth_date
              from (%s) v join technician t on t.id = v.technician_id join client p on p.id = v.client_id
             order by v.starts_at, v.id\
            """.formatted(VISITS))
                .params(days)
                .query((row, _) -> new Extract.Visit(
                        row.getObject("id", UUID.class),
                        row.getObject("technician_id", UUID.class),
                        row.getString("technician"),
                        row.getObject("client_id", UUID.class),
                        row.getString("client"),
                        row.getObject("birth_date", LocalDate.class)))
                .list();
    }

    /// Of a technician, those of the clinic's law, and those for this clinic alone.
    private List<Extract.Held> licences(Map<String, Object> days) {
        return jdbc.sql("""
            select l.*, coalesce(t.name, c.name) as holder
              from licence l join clinic c on c.code = :clinic left join technician t on t.id = l.technician_id
             where l.valid_from <= :to and l.valid_until >= :from
               and (l.clinic = :clinic or l.clinic is null and l.jurisdiction = c.jurisdiction)
               and (l.technician_id is null or l.technician_id in (select technician_id from (%s) v))
             order by t.name nulls first, l.kind, l.valid_from, l.id\
            """.formatted(VISITS))
                .params(days)
                .query((row, _) -> new Extract.Held(
                        Optional.ofNullable(row.getObject("technician_id", UUID.class)),
                        row.getString("holder"),
                        row.getString("kind"),
                        row.getString("number"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }
}
