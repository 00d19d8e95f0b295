package io.stipple.session.recall;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Appointments to come that a real, open recall stands over: of exposed clients, and of clients whose skin was tested
/// with a recalled lot, because they were to be treated with it.
class Flags {
    private final JdbcClient jdbc;

    Flags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Because {
        EXPOSED,
        TESTED_WITH_LOT
    }

    record Flag(UUID appointmentId, UUID clientId, OffsetDateTime startsAt, UUID recallId, Because because) {}

    /// At most a thousand, the nearest first.
    List<Flag> at(ClinicCode clinic, Instant now) {
        return jdbc.sql("""
                SELECT DISTINCT ON (starts_at, appointment_id, recall_id)
                       appointment_id, visit.client_id, starts_at, visit.zone, flagged.recall_id, because
                FROM visit JOIN (
                    SELECT client_id, recall_id, 'EXPOSED' AS because FROM exposure
                    UNION ALL
                    SELECT client_id, recall_id, 'TESTED_WITH_LOT' FROM patch_test JOIN recalled_lot USING (lot_id))
                    flagged USING (client_id)
                JOIN recall ON recall.id = flagged.recall_id
                WHERE visit.clinic = :clinic AND visit.state = 'EXPECTED' AND starts_at > :now
                  AND NOT drill AND closed_at IS NULL
                ORDER BY starts_at, appointment_id, recall_id, because LIMIT 1000
                """)
                .param("clinic", clinic.value())
                .param("now", Recalls.utc(now))
                .query((row, _) -> new Flag(
                        row.getObject("appointment_id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        row.getObject("starts_at", OffsetDateTime.class)
                                .atZoneSameInstant(ZoneId.of(row.getString("zone")))
                                .toOffsetDateTime(),
                        row.getObject("recall_id", UUID.class),
                        Because.valueOf(row.getString("because"))))
                .list();
    }
}
