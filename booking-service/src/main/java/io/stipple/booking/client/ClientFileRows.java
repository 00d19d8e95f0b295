package io.stipple.booking.client;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Changes what a client has allowed and prefers.
final class ClientFileRows {
    private final JdbcClient jdbc;

    ClientFileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whoever goes on under that id: nobody else changes it until the transaction ends.
    void lock(UUID client) {
        jdbc.sql("select id from client where id = " + ClientRow.SURVIVOR + " for update")
                .param("id", client)
                .query()
                .listOfRows();
    }

    void allowMarketing(UUID client, boolean given) {
        jdbc.sql("update client set marketing_consent = ?, version = version + 1 where id = ?")
                .params(given, client)
                .update();
    }

    /// @return false if it is not that version any more
    boolean prefer(UUID client, long version, String locale, Channel channel) {
        return jdbc.sql("""
            update client set locale = ?, preferred_channel = ?, version = version + 1 where id = ? and version = ?\
            """).params(locale, channel.name(), client, version).update() == 1;
    }
}
