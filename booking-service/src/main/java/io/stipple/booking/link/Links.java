package io.stipple.booking.link;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every link that was ever made.
final class Links {
    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Token token, Link link, Instant now) {
        jdbc.sql("""
            insert into link (token_hash, client_id, clinic, touch_up_id, purpose, expires_at, created_at)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        token.hash(),
                        link.clientId(),
                        link.clinic().value(),
                        link.touchUpId(),
                        link.purpose().name(),
                        utc(link.expiresAt()),
                        utc(now))
                .update();
    }

    Optional<Link> find(Token token) {
        return jdbc.sql("""
            select l.*, exists (select 1 from appointment a
                                 where a.touch_up_id = l.touch_up_id
                                   and a.state in ('BOOKED', 'COMPLETED')) as used
              from link l where l.token_hash = ?\
            """)
                .param(token.hash())
                .query((row, _) -> new Link(
                        row.getObject("client_id", UUID.class),
                        new ClinicCode(row.getString("clinic")),
                        row.getObject("touch_up_id", UUID.class),
                        Link.Purpose.valueOf(row.getString("purpose")),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("used")))
                .optional();
    }
}
