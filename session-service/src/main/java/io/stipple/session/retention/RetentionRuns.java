package io.stipple.session.retention;

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

/// The reports, and the deletion they lead to.
class RetentionRuns {
    /// Nobody who comes again, and nobody an open recall may still have to reach.
    private static final String MAY_GO = """
            WITH kept AS (
                SELECT client_id, max(at) AS last_seen, max(at + make_interval(years => retention_years)) AS until
                FROM clinical_act JOIN LATERAL (
                    SELECT retention_years FROM practice
                    WHERE jurisdiction IN ((SELECT jurisdiction FROM clinic WHERE code = clinical_act.clinic), '*')
                    ORDER BY jurisdiction = '*', version DESC LIMIT 1) law ON true
                GROUP BY client_id)
            SELECT client_id, last_seen, until FROM kept
            WHERE until < :now
              AND NOT EXISTS (SELECT FROM visit WHERE visit.client_id = kept.client_id AND state = 'EXPECTED')
              AND NOT EXISTS (SELECT FROM exposure JOIN recall ON recall.id = recall_id
                              WHERE exposure.client_id = kept.client_id AND closed_at IS NULL)
            """;

    private static final List<String> DELETIONS = List.of(
            "DELETE FROM photo WHERE client_id = :client",
            "DELETE FROM photo_key WHERE client_id = :client",
            "DELETE FROM exposed_session WHERE exposure_id IN (SELECT id FROM exposure WHERE client_id = :client)",
            "DELETE FROM exposure WHERE client_id = :client",
            "DELETE FROM amended_lot WHERE record_id IN (SELECT id FROM session_record WHERE client_id = :client)",
            "DELETE FROM amendment WHERE record_id IN (SELECT id FROM session_record WHERE client_id = :client)",
            "DELETE FROM healing_check WHERE record_id IN (SELECT id FROM session_record WHERE client_id = :client)",
            "DELETE FROM treatment WHERE record_id IN (SELECT id FROM session_record WHERE client_id = :client)",
            "DELETE FROM session_record WHERE client_id = :client",
            "DELETE FROM consent WHERE client_id = :client",
            "DELETE FROM patch_test WHERE client_id = :client",
            "DELETE FROM health_finding WHERE check_id IN (SELECT id FROM health_check WHERE client_id = :client)",
            "DELETE FROM health_check WHERE client_id = :client",
            "DELETE FROM imported_course USING consultation WHERE consultation_id = consultation.id AND client_id = :client",
            "DELETE FROM planned_session WHERE plan_id IN (SELECT id FROM plan WHERE client_id = :client)",
            "DELETE FROM plan_revision WHERE plan_id IN (SELECT id FROM plan WHERE client_id = :client)",
            "DELETE FROM plan WHERE client_id = :client",
            "DELETE FROM consultation WHERE client_id = :client");

    private final JdbcClient jdbc;

    RetentionRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void report(UUID run, LocalDate actsOn, Instant now) {
        jdbc.sql("INSERT INTO retention_run (id, reported_at, acts_on) VALUES (:id, :now, :on)")
                .param("id", run)
                .param("now", utc(now))
                .param("on", actsOn)
                .update();
        jdbc.sql(
                        "INSERT INTO retention_item (run_id, client_id, last_seen, kept_until) SELECT :run, may_go.* FROM (%s) may_go"
                                .formatted(MAY_GO))
                .param("run", run)
                .param("now", utc(now))
                .update();
    }

    /// Newest first.
    List<RetentionRun> all() {
        return jdbc.sql("""
                SELECT retention_run.*, (SELECT count(*) FROM retention_item WHERE run_id = id) AS clients
                FROM retention_run ORDER BY reported_at DESC, id LIMIT 100
                """).query(RetentionRuns::run).list();
    }

    /// In the order of their ids.
    List<RetentionItem> items(UUID run, UUID after, int limit) {
        return jdbc.sql("""
                SELECT client_id, last_seen, kept_until FROM retention_item
                WHERE run_id = :run AND client_id > :after ORDER BY client_id LIMIT :limit
                """)
                .param("run", run)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new RetentionItem(
                        row.getObject("client_id", UUID.class),
                        row.getObject("last_seen", OffsetDateTime.class).toInstant(),
                        row.getObject("kept_until", OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean stop(UUID run, UUID by, Instant now) {
        return jdbc.sql("""
                UPDATE retention_run SET stopped_at = :now, stopped_by = :by
                WHERE id = :run AND stopped_at IS NULL AND acted_at IS NULL
                """)
                        .param("now", utc(now))
                        .param("by", by)
                        .param("run", run)
                        .update()
                == 1;
    }

    /// Holds the runs whose day has come.
    List<UUID> due(LocalDate today) {
        return jdbc.sql("""
                SELECT id FROM retention_run
                WHERE acts_on <= :today AND stopped_at IS NULL AND acted_at IS NULL
                ORDER BY id FOR UPDATE SKIP LOCKED
                """)
                .param("today", today)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Of those reported, who may still go: whoever came back meanwhile stays.
    List<UUID> stillDue(UUID run, Instant now) {
        return jdbc.sql("""
                SELECT client_id FROM retention_item JOIN (%s) may_go USING (client_id) WHERE run_id = :run
                """.formatted(MAY_GO))
                .param("run", run)
                .param("now", utc(now))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Their sealed pictures lose their key with this, and so their meaning.
    void delete(UUID client) {
        jdbc.sql("SELECT set_config('stipple.retention', 'on', true)").query().listOfRows();
        DELETIONS.forEach(sql -> jdbc.sql(sql).param("client", client).update());
        jdbc.sql("SELECT set_config('stipple.retention', 'off', true)").query().listOfRows();
    }

    void acted(UUID run, Instant now) {
        jdbc.sql("UPDATE retention_run SET acted_at = :now WHERE id = :run")
                .param("now", utc(now))
                .param("run", run)
                .update();
    }

    private static RetentionRun run(ResultSet row, int number) throws SQLException {
        return new RetentionRun(
                row.getObject("id", UUID.class),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getObject("acts_on", LocalDate.class),
                row.getInt("clients"),
                Optional.ofNullable(row.getObject("stopped_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("acted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
