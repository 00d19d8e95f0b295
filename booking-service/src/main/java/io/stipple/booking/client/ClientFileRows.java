package io.stipple.booking.client;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Changes what a client has allowed and prefers.
final class ClientFileRows {
    private final JdbcClient jdbc;

    ClientFileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nobody else changes it until the transaction ends.
    void lock(UUID client) {
        jdbc.sql("select id from client where id = ? for update")
                .param(client)
                .query()
                .listOfRows();
    }

    /// The name of a column cannot come in as a parameter.
    void allow(UUID client, Consent consent, boolean given) {
        jdbc.sql("update client set %s = ?, version = version + 1 where id = ?".formatted(consent.column()))
                .params(given, client)
                .update();
    }

    void prefer(UUID client, String locale, Channel channel) {
        jdbc.sql("update client set locale = ?, preferred_channel = ?, version = version + 1 where id = ?")
                .params(locale, channel.name(), client)
                .update();
    }
}
