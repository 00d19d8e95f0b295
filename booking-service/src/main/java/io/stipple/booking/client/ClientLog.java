package io.stipple.booking.client;

import static io.stipple.booking.calendar.Utc.utc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was ever changed about each client. Lines are added, never changed.
final class ClientLog {
    private final JdbcClient jdbc;

    ClientLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum What {
        REGISTERED,
        CONSENT_GIVEN,
        CONSENT_WITHDRAWN,
        PREFERENCE_CHANGED,
        MERGED
    }

    /// @param detail the clinic, the consent, the preference with its new value, or the client who was merged
    /// @param account whose doing it was; empty for the client's own or an import's
    record Line(What what, String detail, Instant at, Optional<UUID> account, Optional<String> reason) {}

    void add(UUID client, Line line) {
        jdbc.sql("""
            insert into client_change (client_id, what, detail, changed_at, account, reason)
            values (:client, :what, :detail, :at, cast(:account as uuid), cast(:reason as text))\
            """)
                .param("client", client)
                .param("what", line.what().name())
                .param("detail", line.detail())
                .param("at", utc(line.at()))
                .param("account", line.account().orElse(null))
                .param("reason", line.reason().orElse(null))
                .update();
    }

    /// Oldest first, also what was changed about those who were merged into this one.
    List<Line> of(UUID client) {
        return jdbc.sql("""
            select * from client_change
             where client_id = :client or client_id in (select id from client where merged_into = :client)
             order by changed_at, number\
            """)
                .param("client", client)
                .query((row, _) -> new Line(
                        What.valueOf(row.getString("what")),
                        row.getString("detail"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("account", UUID.class)),
                        Optional.ofNullable(row.getString("reason"))))
                .list();
    }
}
