package io.stipple.session.photo;

import io.stipple.session.visit.ClientId;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each client's key, sealed by the master key.
class ClientKeys {
    private final JdbcClient jdbc;

    ClientKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The one kept; the fresh one if there is none yet. Of two first uploads at once, both get the same.
    byte[] of(ClientId client, Supplier<byte[]> fresh) {
        return find(client).orElseGet(() -> {
            jdbc.sql("INSERT INTO photo_key (client_id, wrapped) VALUES (:client, :key) ON CONFLICT DO NOTHING")
                    .param("client", client.value())
                    .param("key", fresh.get())
                    .update();
            return find(client).orElseThrow();
        });
    }

    private Optional<byte[]> find(ClientId client) {
        return jdbc.sql("SELECT wrapped FROM photo_key WHERE client_id = :client")
                .param("client", client.value())
                .query((row, _) -> row.getBytes("wrapped"))
                .optional();
    }
}
