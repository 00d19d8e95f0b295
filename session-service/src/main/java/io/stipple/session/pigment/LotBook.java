package io.stipple.session.pigment;

import io.stipple.platform.ids.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The book of every lot: what happened to its bottles, by whom and when.
class LotBook {
    private final JdbcClient jdbc;

    LotBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Line(Movement kind, int bottles, Optional<String> reason, UUID by, Instant at) {}

    void note(LotId lot, Movement kind, int bottles, Optional<String> reason, UUID by, Instant at) {
        jdbc.sql("""
                INSERT INTO lot_movement (id, lot_id, kind, bottles, reason, moved_by, moved_at)
                VALUES (:id, :lot, :kind, :bottles, :reason, :by, :at)
                """)
                .param("id", Ids.next())
                .param("lot", lot.value())
                .param("kind", kind.name())
                .param("bottles", bottles)
                .param("reason", reason.orElse(null))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Line> of(LotId lot) {
        return jdbc.sql("SELECT * FROM lot_movement WHERE lot_id = :lot ORDER BY moved_at, id LIMIT 500")
                .param("lot", lot.value())
                .query((row, _) -> new Line(
                        Movement.valueOf(row.getString("kind")),
                        row.getInt("bottles"),
                        Optional.ofNullable(row.getString("reason")),
                        row.getObject("moved_by", UUID.class),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean isRecalled(LotId lot) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM recalled_lot JOIN recall ON recall.id = recall_id
                               WHERE lot_id = :lot AND NOT drill)
                """).param("lot", lot.value()).query(Boolean.class).single();
    }
}
