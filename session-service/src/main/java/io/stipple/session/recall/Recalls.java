package io.stipple.session.recall;

import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The recalls, and the lots each is of.
class Recalls {
    private final JdbcClient jdbc;

    Recalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Recall recall) {
        jdbc.sql("""
                INSERT INTO recall (id, maker, lot_number, received_from, received_to, reason, drill, declared_by,
                                    declared_at)
                VALUES (:id, :maker, :lot, :from, :to, :reason, :drill, :by, :at)
                """)
                .param("id", recall.id().value())
                .param("maker", recall.target().maker())
                .param("lot", recall.target().lotNumber().orElse(null))
                .param("from", recall.target().from().orElse(null))
                .param("to", recall.target().to().orElse(null))
                .param("reason", recall.reason())
                .param("drill", recall.drill())
                .param("by", recall.by())
                .param("at", utc(recall.at()))
                .update();
    }

    /// Holds every lot it is of, in one order, so that a session that is just being signed off is seen; a lot that is
    /// just being received waits until this recall is known.
    List<RecalledLot> hold(RecallId recall) {
        jdbc.sql("SELECT pg_advisory_xact_lock(571901)").query().listOfRows();
        return jdbc.sql("""
                SELECT pigment_lot.id, clinic, pigment_lot.lot_number
                FROM recall JOIN pigment_lot ON is_recalled(recall, pigment_lot)
                WHERE recall.id = :recall ORDER BY pigment_lot.id FOR UPDATE OF pigment_lot
                """)
                .param("recall", recall.value())
                .query((row, _) -> new RecalledLot(
                        row.getObject("id", UUID.class),
                        new ClinicCode(row.getString("clinic")),
                        row.getString("lot_number")))
                .list();
    }

    void name(RecallId recall) {
        jdbc.sql("""
                INSERT INTO recalled_lot (recall_id, lot_id)
                SELECT recall.id, pigment_lot.id FROM recall JOIN pigment_lot ON is_recalled(recall, pigment_lot)
                WHERE recall.id = :recall ON CONFLICT DO NOTHING
                """).param("recall", recall.value()).update();
    }

    void quarantine(RecallId recall, UUID by, Instant at) {
        jdbc.sql("""
                WITH taken AS (
                    UPDATE pigment_lot SET quarantined_at = :at
                    WHERE quarantined_at IS NULL
                      AND id IN (SELECT lot_id FROM recalled_lot WHERE recall_id = :recall)
                    RETURNING id, bottles)
                INSERT INTO lot_movement (id, lot_id, kind, bottles, reason, moved_by, moved_at)
                SELECT uuidv7(), id, 'QUARANTINED', bottles, 'recall ' || :recall, :by, :at FROM taken
                """)
                .param("at", utc(at))
                .param("recall", recall.value())
                .param("by", by)
                .update();
    }

    Optional<Recall> find(RecallId id) {
        return jdbc.sql("SELECT * FROM recall WHERE id = :id")
                .param("id", id.value())
                .query(Recalls::recall)
                .optional();
    }

    List<Recall> all() {
        return jdbc.sql("SELECT * FROM recall ORDER BY declared_at DESC, id LIMIT 100")
                .query(Recalls::recall)
                .list();
    }

    /// False when it was closed before.
    boolean close(RecallId id, UUID by, Instant at) {
        return jdbc.sql("UPDATE recall SET closed_at = :at, closed_by = :by WHERE id = :id AND closed_at IS NULL")
                        .param("at", utc(at))
                        .param("by", by)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Recall recall(ResultSet row, int number) throws SQLException {
        return new Recall(
                new RecallId(row.getObject("id", UUID.class)),
                new Target(
                        row.getString("maker"),
                        Optional.ofNullable(row.getString("lot_number")),
                        Optional.ofNullable(row.getObject("received_from", LocalDate.class)),
                        Optional.ofNullable(row.getObject("received_to", LocalDate.class))),
                row.getString("reason"),
                row.getBoolean("drill"),
                row.getObject("declared_by", UUID.class),
                row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
