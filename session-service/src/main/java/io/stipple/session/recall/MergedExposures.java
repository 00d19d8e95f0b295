package io.stipple.session.recall;

import io.stipple.session.visit.ClientId;
import io.stipple.session.visit.MergeWitness;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes the exposures of two clients who are one person one, so that they are counted and told once. The other
/// exposure stays, empty and silent, because a message about it may be under way.
class MergedExposures implements MergeWitness {
    private static final String BOTH = """
            WITH pair AS (
                SELECT other.id AS other, kept.id AS kept FROM exposure other JOIN exposure kept USING (recall_id)
                WHERE other.client_id = :gone AND kept.client_id = :survivor)
            """;

    private final JdbcClient jdbc;

    MergedExposures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void merged(ClientId gone, ClientId survivor) {
        run(BOTH + """
                , joined AS (
                    INSERT INTO exposed_session (exposure_id, record_id, clinic, ended_at)
                    SELECT kept, record_id, clinic, ended_at FROM exposed_session JOIN pair ON exposure_id = other
                    ON CONFLICT DO NOTHING)
                DELETE FROM exposed_session USING pair WHERE exposure_id = other
                """, gone, survivor);
        run(BOTH + """
                UPDATE exposure
                SET clinic = CASE WHEN twin.last_session > exposure.last_session THEN twin.clinic ELSE exposure.clinic END,
                    last_session = greatest(twin.last_session, exposure.last_session),
                    told_at = coalesce(exposure.told_at, twin.told_at),
                    reached_at = coalesce(exposure.reached_at, twin.reached_at),
                    reached_by = coalesce(exposure.reached_by, twin.reached_by)
                FROM pair JOIN exposure twin ON twin.id = other WHERE exposure.id = kept
                """, gone, survivor);
        run(BOTH + """
                UPDATE exposure SET merged_into = kept, silent = true
                FROM pair WHERE exposure.id = other OR exposure.merged_into = other
                """, gone, survivor);
        run("""
                UPDATE exposure SET client_id = :survivor WHERE client_id = :gone AND merged_into IS NULL
                """, gone, survivor);
    }

    private void run(String sql, ClientId gone, ClientId survivor) {
        jdbc.sql(sql)
                .param("gone", gone.value())
                .param("survivor", survivor.value())
                .update();
    }
}
