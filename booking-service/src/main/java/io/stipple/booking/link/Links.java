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
        jdbc.sql("insert into link (token_hash, client_id, clinic, purpose, expires_at, created_at, "
                        + columnOf(link.purpose()) + ") values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        token.hash(),
                        link.clientId(),
                        link.clinic().value(),
                        link.purpose().name(),
                        utc(link.expiresAt()),
                        utc(now),
                        link.about())
                .update();
    }

    Optional<Link> find(Token token) {
        return jdbc.sql("""
            select l.client_id, l.purpose, l.expires_at,
                   coalesce((select a.clinic from appointment a where a.id = l.appointment_id), l.clinic) as clinic,
                   coalesce(l.touch_up_id, l.appointment_id, l.offer_id) as about,
                   case l.purpose
                        when 'FADE_CHECK' then exists (select 1 from appointment a
                                                        where a.touch_up_id = l.touch_up_id
                                                          and a.state in ('BOOKED', 'COMPLETED'))
                        when 'APPOINTMENT' then not exists (select 1 from appointment a
                                                             where a.id = l.appointment_id and a.state = 'BOOKED')
                        else not exists (select 1 from waitlist_offer o
                                          where o.id = l.offer_id and o.state = 'OFFERED')
                    end as used
              from link l where l.token_hash = ?\
            """)
                .param(token.hash())
                .query((row, _) -> new Link(
                        row.getObject("client_id", UUID.class),
                        new ClinicCode(row.getString("clinic")),
                        Link.Purpose.valueOf(row.getString("purpose")),
                        row.getObject("about", UUID.class),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("used")))
                .optional();
    }

    private static String columnOf(Link.Purpose purpose) {
        return switch (purpose) {
            case FADE_CHECK -> "touch_up_id";
            case APPOINTMENT -> "appointment_id";
            case WAITLIST_OFFER -> "offer_id";
        };
    }
}
