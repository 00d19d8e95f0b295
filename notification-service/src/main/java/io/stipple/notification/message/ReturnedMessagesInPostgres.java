package io.stipple.notification.message;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Messages a server had taken and that came back all the same.
record ReturnedMessagesInPostgres(JdbcClient jdbc) implements ReturnedMessages {

    @Override
    public Optional<PlannedMessage> returned(UUID id, String how, Instant now) {
        return jdbc.sql("""
                UPDATE message SET returned = :how, returned_at = :now
                WHERE id = :id AND state = 'SENT' AND returned IS NULL
                RETURNING *""")
                .param("how", how)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .query(Rows::message)
                .optional();
    }
}
