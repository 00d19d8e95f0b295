package io.stipple.booking.webhook;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who wants to be told.
final class Webhooks {
    private final JdbcClient jdbc;

    Webhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Webhook webhook, Secret secret) {
        jdbc.sql("""
            insert into webhook (id, clinic, address, secret, events, made_by, made_at)
            values (:id, cast(:clinic as text), :address, :secret, :events, :madeBy, :madeAt)\
            """)
                .param("id", webhook.id())
                .param("clinic", webhook.clinic().map(ClinicCode::value).orElse(null))
                .param("address", webhook.address().toString())
                .param("secret", secret.value())
                .param("events", webhook.events().toArray(String[]::new))
                .param("madeBy", webhook.madeBy())
                .param("madeAt", utc(webhook.madeAt()))
                .update();
    }

    /// All there are, wherever.
    List<Webhook> all() {
        return in(new ClinicScope.EveryClinic());
    }

    /// Those of the whole franchise are seen by who sees every clinic.
    List<Webhook> in(ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
            select * from webhook
             where removed_at is null and (:everyClinic or clinic = any(:clinics))
             order by made_at, id\
            """).query((row, _) -> webhook(row)).list();
    }

    Optional<Webhook> find(UUID id, ClinicScope scope) {
        return in(scope).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// What still waits to be told is not told any more.
    void remove(UUID id, Instant now) {
        jdbc.sql("""
            with removed as (update webhook set removed_at = :now where id = :id)
            delete from webhook_delivery where webhook_id = :id and state = 'WAITING'\
            """).param("id", id).param("now", utc(now)).update();
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("clinic")).map(ClinicCode::new),
                URI.create(row.getString("address")),
                Arrays.asList((String[]) row.getArray("events").getArray()),
                row.getObject("made_by", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
