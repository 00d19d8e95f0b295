package io.stipple.booking.client;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.platform.outbox.Outbox;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcClients implements Clients {
    private static final String MEET = """
        with known as (
            select coalesce(c.merged_into, c.id) as id
              from client c left join client_reference r on r.client_id = c.id and r.reference = :reference
             where c.id = (select client_id from client_reference where reference = :reference)
                or (lower(c.email) = lower(:email) and c.birth_date = :birthDate)
             order by r.reference nulls last
             limit 1),
        fresh as (
            insert into client (id, name, birth_date, email, phone, locale, marketing_consent, clinic, registered_at)
            select :id, :name, :birthDate, :email, :phone, :locale, :marketingConsent, :clinic, :registeredAt
             where not exists (select from known)
            on conflict do nothing
            returning id),
        met as (select id, false as fresh from known union all select id, true from fresh),
        named as (
            insert into client_reference (reference, client_id)
            select :reference, id from met where cast(:reference as text) is not null
            on conflict do nothing),
        noted as (
            insert into client_change (client_id, what, detail, changed_at)
            select id, 'REGISTERED', :clinic, :registeredAt from fresh)
        select id, fresh from met\
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

    @Override
    public Met meet(Person person, ClientRegistered registered) {
        return meet(person, registered, Optional.empty());
    }

    @Override
    public Met meet(Person person, ClientRegistered registered, String reference) {
        return meet(person, registered, Optional.of(reference));
    }

    /// Somebody who is registered at the very same time is seen only by the second statement.
    private Met meet(Person person, ClientRegistered registered, Optional<String> reference) {
        Met met = tried(person, registered, reference)
                .or(() -> tried(person, registered, reference))
                .orElseThrow();
        if (met.forTheFirstTime()) {
            outbox.put(registered);
        }
        return met;
    }

    private Optional<Met> tried(Person person, ClientRegistered registered, Optional<String> reference) {
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
                .param("reference", reference.orElse(null), Types.VARCHAR)
                .query((row, _) -> new Met(row.getObject("id", UUID.class), row.getBoolean("fresh")))
                .optional();
    }
}
