package io.stipple.session.visit;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which clients turned out to be one person: each with the one who is left in the end, whatever the order in which
/// booking's facts about several of them arrive.
class Merges {
    private final JdbcClient jdbc;

    Merges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One at a time, and none while somebody finds out who was exposed.
    void waitForTurn() {
        jdbc.sql("SELECT pg_advisory_xact_lock(571902)").query().listOfRows();
    }

    ClientId survivorOf(UUID client) {
        return jdbc.sql("""
                SELECT coalesce((SELECT survivor_id FROM merged_client WHERE client_id = :client), :client)
                """)
                .param("client", client)
                .query((row, _) -> new ClientId(row.getObject(1, UUID.class)))
                .single();
    }

    void put(ClientId gone, ClientId survivor) {
        jdbc.sql("""
                WITH followed AS (
                    UPDATE merged_client SET survivor_id = :survivor WHERE survivor_id = :gone)
                INSERT INTO merged_client (client_id, survivor_id) VALUES (:gone, :survivor)
                ON CONFLICT (client_id) DO UPDATE SET survivor_id = excluded.survivor_id
                """)
                .param("gone", gone.value())
                .param("survivor", survivor.value())
                .update();
    }

    void forget() {
        jdbc.sql("DELETE FROM merged_client").update();
    }
}
