package io.stipple.booking.client;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.platform.outbox.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcClients implements Clients {
    private static final String MEET = """
        with known as (
            select coalesce(merged_into, id) as id from client
             where lower(email) = lower(:email) and birth_date = :birthDate),
        fresh as (
            insert into client (id, name, birth_date, email, phone, locale, marketing_consent, clinic, registered_at)
            select :id, :name, :birthDate, :email, :phone, :locale, :marketingConsent, :clinic, :registeredAt
             where not exists (select from known)
            on conflict do nothing
            returning id),
        noted as (
            insert into client_change (client_id, what, detail, changed_at)
            select id, 'REGISTERED', :clinic, :registeredAt from fresh)
        select id, false as fresh from known union all select id, true from fresh\
        """;

    private final JdbcClient jdbc;
    private final Outbox outbox;

    JdbcClients(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @Override
    public Optional<Client> find(UUID id) {
        return jdbc.sql(ClientRow.SELECT + " where c.id = " + ClientRow.SURVIVOR)
                .param("id", id)
                .query(ClientRow.MAPPER)
                .optional();
    }

    /// A merge that was faster is waited for; then the first statement finds nobody, and the second who is left.
    @Override
    public Optional<Client> keep(UUID id) {
        return kept(id, "c.id = :id and c.merged_into is null").or(() -> kept(id, "c.id = " + ClientRow.SURVIVOR));
    }

    private Optional<Client> kept(UUID id, String where) {
        return jdbc.sql(ClientRow.SELECT + " where " + where + " for key share of c")
                .param("id", id)
                .query(ClientRow.MAPPER)
                .optional();
    }

    /// Somebody who is registered at the very same time is seen only by the second statement.
    @Override
    public Met meet(Person person, ClientRegistered registered) {
        Met met = tried(person, registered).or(() -> tried(person, registered)).orElseThrow();
        if (met.forTheFirstTime()) {
            outbox.put(registered);
        }
        return met;
    }

    private Optional<Met> tried(Person person, ClientRegistered registered) {
        return jdbc.sql(MEET)
                .param("id", registered.clientId())
                .param("name", person.name())
                .param("birthDate", person.birthDate())
                .param("email", person.email().value())
                .param("phone", person.phone().value())
                .param("locale", person.locale())
                .param("marketingConsent", person.marketingConsent())
                .param("clinic", registered.clinicCode())
                .param("registeredAt", utc(registered.occurredAt()))
                .query((row, _) -> new Met(row.getObject("id", UUID.class), row.getBoolean("fresh")))
                .optional();
    }

    @Override
    public Map<String, UUID> meet(List<Newcomer> newcomers) {
        return new Newcomers(jdbc, outbox).meet(newcomers);
    }
}
