package io.stipple.notification.mail;

import io.stipple.contracts.notification.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// For which client a channel is stopped, and a few bits of why.
record BouncedChannelsInPostgres(JdbcClient jdbc) implements BouncedChannels {

    @Override
    public boolean add(Stop stop) {
        return jdbc.sql("""
                INSERT INTO bounced_channel AS known (client_id, channel, fingerprint, reason, bounced_at)
                VALUES (:client, :channel, :fingerprint, :reason, :now)
                ON CONFLICT (client_id, channel) DO UPDATE
                SET fingerprint = excluded.fingerprint, reason = excluded.reason, bounced_at = excluded.bounced_at
                WHERE known.fingerprint <> excluded.fingerprint""")
                        .param("client", stop.clientId())
                        .param("channel", stop.channel().name())
                        .param("fingerprint", stop.fingerprint())
                        .param("reason", stop.reason().name())
                        .param("now", Timestamp.from(stop.at()))
                        .update()
                > 0;
    }

    @Override
    public List<Stop> of(Collection<UUID> clients) {
        return jdbc.sql("SELECT * FROM bounced_channel WHERE client_id = ANY (CAST(:clients AS uuid[]))")
                .param("clients", clients.stream().map(UUID::toString).toArray(String[]::new))
                .query(BouncedChannelsInPostgres::stop)
                .list();
    }

    private static Stop stop(ResultSet row, int number) throws SQLException {
        return new Stop(
                row.getObject("client_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getInt("fingerprint"),
                StopReason.valueOf(row.getString("reason")),
                row.getTimestamp("bounced_at").toInstant());
    }
}
