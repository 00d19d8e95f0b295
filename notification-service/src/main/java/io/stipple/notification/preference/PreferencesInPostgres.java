package io.stipple.notification.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Clients' choices as they are stored, with their history.
record PreferencesInPostgres(JdbcClient jdbc) implements PreferenceRows {

    @Override
    public Map<UUID, Choices> of(Collection<UUID> clients) {
        return jdbc
                .sql("SELECT * FROM preference WHERE client_id = ANY (CAST(:clients AS uuid[]))")
                .param("clients", clients.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getObject("client_id", UUID.class), choices(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void save(UUID clientId, Choices choices) {
        jdbc.sql("""
                INSERT INTO preference (client_id, language, email, sms, reminders, advice)
                VALUES (:client, :language, :email, :sms, :reminders, :advice)
                ON CONFLICT (client_id) DO UPDATE
                SET language = excluded.language, email = excluded.email, sms = excluded.sms,
                    reminders = excluded.reminders, advice = excluded.advice""")
                .param("client", clientId)
                .param("language", choices.language().orElse(null))
                .param("email", choices.email())
                .param("sms", choices.sms())
                .param("reminders", choices.reminders())
                .param("advice", choices.advice())
                .update();
    }

    @Override
    public void keep(UUID clientId, Preferences.Sheet was, Preferences.Sheet became, String by, Instant now) {
        jdbc.sql("""
                INSERT INTO preference_act (client_id, acted_at, acted_by, was, became)
                VALUES (:client, :now, :by, CAST(:was AS jsonb), CAST(:became AS jsonb))""")
                .param("client", clientId)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("was", was.json())
                .param("became", became.json())
                .update();
    }

    private static Choices choices(ResultSet row) throws SQLException {
        return new Choices(
                Optional.ofNullable(row.getString("language")),
                row.getBoolean("email"),
                row.getBoolean("sms"),
                row.getBoolean("reminders"),
                row.getBoolean("advice"));
    }
}
