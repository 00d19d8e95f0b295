package io.stipple.session.recall;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import io.stipple.session.visit.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who was touched by which recall, found by the lots of completed records and of their amendments.
class Exposures {
    private static final String USES = """
            SELECT lot_id, record_id FROM treatment UNION SELECT lot_id, record_id FROM amended_lot
            """;

    private final JdbcClient jdbc;

    Exposures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Everybody a recall's lots have touched so far.
    void find(RecallId recall, Instant now) {
        join("recall.id = :those", "true", recall.value(), now);
    }

    /// The given records, for every open recall of a lot they used.
    ///
    /// @return how many sessions joined one
    int join(Collection<UUID> records, Instant now) {
        return records.isEmpty() ? 0 : join("true", "record_id IN (:those)", List.copyOf(records), now);
    }

    /// A person is exposed once, whichever of their ids a record names.
    private int join(String recalls, String records, Object those, Instant now) {
        return jdbc.sql("""
                WITH uses AS (
                    SELECT DISTINCT recall.id AS recall_id, session_record.id AS record_id,
                           coalesce(survivor_id, session_record.client_id) AS client_id, clinic, ended_at, drill
                    FROM recall
                    JOIN recalled_lot ON recalled_lot.recall_id = recall.id
                    JOIN LATERAL (SELECT record_id FROM treatment
                                  WHERE treatment.lot_id = recalled_lot.lot_id AND %2$s
                                  UNION
                                  SELECT record_id FROM amended_lot
                                  WHERE amended_lot.lot_id = recalled_lot.lot_id AND %2$s) used ON true
                    JOIN session_record ON session_record.id = used.record_id
                    LEFT JOIN merged_client ON merged_client.client_id = session_record.client_id
                    WHERE recall.closed_at IS NULL AND state = 'COMPLETED' AND %1$s),
                found AS (
                    INSERT INTO exposure (id, recall_id, client_id, clinic, last_session, found_at, silent)
                    SELECT DISTINCT ON (recall_id, client_id) uuidv7(), recall_id, client_id, clinic, ended_at,
                           :now, drill
                    FROM uses ORDER BY recall_id, client_id, ended_at DESC
                    ON CONFLICT ON CONSTRAINT client_is_exposed_once_by_a_recall DO UPDATE
                    SET clinic = CASE WHEN excluded.last_session > exposure.last_session
                                      THEN excluded.clinic ELSE exposure.clinic END,
                        last_session = greatest(excluded.last_session, exposure.last_session)
                    RETURNING id, recall_id, client_id)
                INSERT INTO exposed_session (exposure_id, record_id, clinic, ended_at)
                SELECT found.id, record_id, clinic, ended_at FROM found JOIN uses USING (recall_id, client_id)
                ON CONFLICT DO NOTHING
                """.formatted(recalls, records))
                .param("those", those)
                .param("now", Recalls.utc(now))
                .update();
    }

    /// Waits for a recall of these records' lots that is just being declared, and for clients just being made one.
    void waitForRecalls(Collection<UUID> records) {
        if (!records.isEmpty()) {
            jdbc.sql("""
                    SELECT pg_advisory_xact_lock_shared(571902) FROM pigment_lot
                    WHERE id IN (SELECT lot_id FROM (%s) used WHERE record_id IN (:records)) ORDER BY id FOR SHARE
                    """.formatted(USES))
                    .param("records", List.copyOf(records))
                    .query()
                    .listOfRows();
        }
    }

    /// In the order they were found; where a client was treated in scope.
    List<Exposure> of(RecallId recall, ClinicScope scope, UUID after, int limit) {
        return Scoped.sql(jdbc, scope, """
                SELECT exposure.*, (SELECT count(*) FROM exposed_session WHERE exposure_id = exposure.id) AS sessions
                FROM exposure
                WHERE recall_id = :recall AND id > :after
                  AND EXISTS (SELECT FROM exposed_session
                              WHERE exposure_id = exposure.id AND (:everyClinic OR clinic = ANY (:clinics)))
                ORDER BY id LIMIT :limit
                """)
                .param("recall", recall.value())
                .param("after", after)
                .param("limit", limit)
                .query(Exposures::exposure)
                .list();
    }

    Progress progress(RecallId recall, ClinicScope scope, Instant now) {
        return Scoped.sql(jdbc, scope, """
                WITH seen AS (
                    SELECT id, client_id, reached_at FROM exposure
                    WHERE recall_id = :recall
                      AND EXISTS (SELECT FROM exposed_session
                                  WHERE exposure_id = exposure.id AND (:everyClinic OR clinic = ANY (:clinics)))),
                known AS (
                    SELECT client_id FROM seen
                    UNION
                    SELECT merged_client.client_id FROM merged_client JOIN seen ON survivor_id = seen.client_id)
                SELECT (SELECT count(*) FROM recalled_lot WHERE recall_id = :recall) AS lots,
                       (SELECT count(*) FROM seen) AS clients,
                       (SELECT count(*) FROM exposed_session WHERE exposure_id IN (SELECT id FROM seen)) AS sessions,
                       (SELECT count(*) FROM seen WHERE reached_at IS NOT NULL) AS reached,
                       (SELECT count(*) FROM visit
                        WHERE client_id IN (SELECT client_id FROM known)
                          AND state = 'EXPECTED' AND starts_at > :now) AS appointments
                """)
                .param("recall", recall.value())
                .param("now", Recalls.utc(now))
                .query((row, _) -> new Progress(
                        row.getInt("lots"),
                        row.getInt("clients"),
                        row.getInt("sessions"),
                        row.getInt("reached"),
                        row.getInt("appointments")))
                .single();
    }

    /// False when there is no such exposure in scope.
    boolean reached(RecallId recall, UUID exposure, String how, ClinicScope scope, Instant at) {
        return Scoped.sql(jdbc, scope, """
                UPDATE exposure SET reached_at = coalesce(reached_at, :at), reached_by = coalesce(reached_by, :how)
                WHERE id = :id AND recall_id = :recall
                  AND EXISTS (SELECT FROM exposed_session
                              WHERE exposure_id = exposure.id AND (:everyClinic OR clinic = ANY (:clinics)))
                """)
                        .param("at", Recalls.utc(at))
                        .param("how", how)
                        .param("id", exposure)
                        .param("recall", recall.value())
                        .update()
                == 1;
    }

    /// A message to that client about that exposure, or about its recall, was handed over.
    void told(UUID about, UUID client, String channel, Instant at) {
        jdbc.sql("""
                UPDATE exposure SET reached_at = :at, reached_by = :channel
                WHERE reached_at IS NULL AND id IN (
                    SELECT coalesce(merged_into, id) FROM exposure
                    WHERE client_id = ANY (person(:client)) AND (id = :about OR recall_id = :about))
                """)
                .param("at", Recalls.utc(at))
                .param("channel", channel)
                .param("client", client)
                .param("about", about)
                .update();
    }

    private static Exposure exposure(ResultSet row, int number) throws SQLException {
        return new Exposure(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("client_id", UUID.class)),
                new ClinicCode(row.getString("clinic")),
                row.getInt("sessions"),
                row.getObject("last_session", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("reached_by")),
                Optional.ofNullable(row.getObject("reached_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
