package io.stipple.notification.message;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a client was told, will be told, and was not told and why.
record MessageHistory(JdbcClient jdbc) {

    /// @param dueAt by the clinic's clock
    /// @param channel how it went, or is planned to go
    /// @param reason why it was sent or not; absent while it is planned
    /// @param returned what came back after it was sent, such as `BOUNCED`
    /// @param timings version of the rule it was planned by
    /// @param wording version of the letters it was written by
    record Entry(
            UUID id,
            String clinic,
            String kind,
            String variant,
            UUID aboutId,
            String channel,
            String state,
            Optional<String> reason,
            Optional<String> returned,
            OffsetDateTime dueAt,
            Optional<OffsetDateTime> decidedAt,
            String zone,
            int timings,
            Optional<String> wording) {}

    /// Newest plan first.
    List<Entry> of(UUID clientId, Optional<UUID> before, int limit, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
                SELECT * FROM message
                WHERE client_id = :client AND (:everyClinic OR clinic = ANY (:clinics))
                  AND (:before::uuid IS NULL OR id < :before::uuid)
                ORDER BY id DESC LIMIT :limit""")
                .param("client", clientId)
                .param("before", before.orElse(null))
                .param("limit", limit)
                .query(MessageHistory::entry)
                .list();
    }

    /// Of one visit, record or touch-up, in the order they were planned.
    List<Entry> about(UUID id, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
                SELECT * FROM message
                WHERE about_id = :about AND (:everyClinic OR clinic = ANY (:clinics))
                ORDER BY id""")
                .param("about", id)
                .query(MessageHistory::entry)
                .list();
    }

    /// To a clinic's own people, newest first.
    List<Entry> toStaff(ClinicCode clinic, Optional<UUID> before, int limit, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
                SELECT * FROM message
                WHERE clinic = :clinic AND (:everyClinic OR clinic = ANY (:clinics))
                  AND kind IN ('LICENCE_LAPSING', 'CLIENT_UNREACHABLE')
                  AND (:before::uuid IS NULL OR id < :before::uuid)
                ORDER BY id DESC LIMIT :limit""")
                .param("clinic", clinic.value())
                .param("before", before.orElse(null))
                .param("limit", limit)
                .query(MessageHistory::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("clinic"),
                row.getString("kind"),
                row.getString("variant"),
                row.getObject("about_id", UUID.class),
                Optional.ofNullable(row.getString("travelled_by")).orElse(row.getString("channel")),
                row.getString("state"),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("returned")),
                there(row.getTimestamp("due_at"), zone),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(at -> there(at, zone)),
                zone.getId(),
                row.getInt("timings"),
                Optional.ofNullable(row.getString("wording")));
    }

    private static OffsetDateTime there(Timestamp at, ZoneId zone) {
        return at.toInstant().atZone(zone).toOffsetDateTime();
    }
}
