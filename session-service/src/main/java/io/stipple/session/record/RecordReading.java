package io.stipple.session.record;

import io.stipple.contracts.Origin;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import io.stipple.session.pigment.LotId;
import io.stipple.session.plan.PlanId;
import io.stipple.session.record.SessionRecord.Completed;
import io.stipple.session.record.SessionRecord.Draft;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads records with their treatments, newest session first, at most a hundred: two statements, however many.
class RecordReading {
    private final JdbcClient jdbc;

    RecordReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SessionRecord> between(ClinicCode clinic, LocalDate from, LocalDate to, int most) {
        String those = """
                SELECT * FROM session_record
                WHERE clinic = :clinic AND (starts_at AT TIME ZONE zone)::date BETWEEN :from AND :to
                  AND starts_at BETWEEN :from::date - interval '2 days' AND :to::date + interval '2 days'
                ORDER BY starts_at, id LIMIT :most
                """;
        Map<String, Object> range = Map.of("clinic", clinic.value(), "from", from, "to", to, "most", most);
        Map<UUID, List<Treatment>> treatments = byRecord(
                jdbc.sql("SELECT treatment.* FROM treatment JOIN (%s) those ON those.id = record_id ORDER BY row_number"
                                .formatted(those))
                        .params(range));
        return jdbc.sql(those)
                .params(range)
                .query((row, _) -> record(row, treatments.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static Map<UUID, List<Treatment>> byRecord(JdbcClient.StatementSpec query) {
        return query
                .query((row, _) -> Map.entry(row.getObject("record_id", UUID.class), treatment(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// @param condition on the record, naming the id as `:id`
    List<SessionRecord> inScope(String condition, UUID id, ClinicScope scope) {
        Map<UUID, List<Treatment>> treatments =
                byRecord(jdbc.sql("""
                SELECT * FROM treatment
                WHERE record_id IN (SELECT id FROM session_record WHERE %s) ORDER BY record_id, row_number
                """.formatted(condition)).param("id", id));
        String sql = """
                SELECT * FROM session_record
                WHERE %s AND (:everyClinic OR clinic = ANY (:clinics))
                ORDER BY starts_at DESC, id LIMIT 100
                """.formatted(condition);
        return Scoped.sql(jdbc, scope, sql)
                .param("id", id)
                .query((row, _) -> record(row, treatments.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static SessionRecord record(ResultSet row, List<Treatment> treatments) throws SQLException {
        RecordId id = new RecordId(row.getObject("id", UUID.class));
        int version = row.getInt("version");
        Subject subject = subject(row);
        Entry entry = new Entry(
                treatments,
                Optional.ofNullable(row.getString("observations")),
                new Aftercare(row.getBoolean("aftercare_oral"), row.getBoolean("aftercare_written")));
        return row.getString("state").equals("DRAFT")
                ? new Draft(id, subject, entry, version)
                : new Completed(
                        id,
                        subject,
                        entry,
                        version,
                        instant(row, "ended_at"),
                        new SessionRecord.Sign(
                                row.getObject("completed_by", UUID.class),
                                instant(row, "completed_at"),
                                Origin.valueOf(row.getString("origin"))));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                new ClinicCode(row.getString("clinic")),
                ZoneId.of(row.getString("zone")),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("session_number"),
                instant(row, "starts_at"));
    }

    private static Treatment treatment(ResultSet row) throws SQLException {
        return new Treatment(
                ScalpZone.valueOf(row.getString("zone")),
                new LotId(row.getObject("lot_id", UUID.class)),
                new Dilution(row.getInt("pigment_parts"), row.getInt("water_parts")),
                new NeedleCode(row.getString("needle")),
                row.getInt("depth_tenths_mm"),
                row.getInt("cycles_per_second"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
