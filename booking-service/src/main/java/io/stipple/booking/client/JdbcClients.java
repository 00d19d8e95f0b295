package io.stipple.booking.client;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.platform.outbox.Outbox;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcClients implements Clients {
    private final JdbcClient jdbc;
    private final Outbox outbox;

    JdbcClients(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @Override
    public Optional<Client> find(UUID id) {
        return jdbc.sql(ClientRow.SELECT + " where c.id = :id")
                .param("id", id)
                .query(ClientRow.MAPPER)
                .optional();
    }

    @Override
    public Client meet(Person person, ClientRegistered registered) {
        return meet(person, registered, Optional.empty());
    }

    @Override
    public Client meet(Person person, ClientRegistered registered, String reference) {
        return meet(person, registered, Optional.of(reference));
    }

    private Client meet(Person person, ClientRegistered registered, Optional<String> importReference) {
        int written = jdbc.sql("""
            insert into client (id, name, birth_date, email, phone, locale, marketing_consent, clinic,
                                registered_at, import_reference)
            values (:id, :name, :birthDate, :email, :phone, :locale, :marketingConsent, :clinic,
                    :registeredAt, :reference)
            on conflict do nothing\
            """)
                .param("id", registered.clientId())
                .param("name", person.name())
                .param("birthDate", person.birthDate())
                .param("email", person.email().value())
                .param("phone", person.phone().value())
                .param("locale", person.locale())
                .param("marketingConsent", person.marketingConsent())
                .param("clinic", registered.clinicCode())
                .param("registeredAt", utc(registered.occurredAt()))
                .param("reference", importReference.orElse(null))
                .update();
        if (written == 1) {
            outbox.put(registered);
        }
        return known(person, importReference).orElseThrow();
    }

    private Optional<Client> known(Person person, Optional<String> importReference) {
        return jdbc.sql(ClientRow.SELECT + """
            where c.import_reference = :reference
               or (lower(c.email) = lower(:email) and c.birth_date = :birthDate)
            order by c.import_reference = :reference desc nulls last
            limit 1\
            """)
                .param("reference", importReference.orElse(null), Types.VARCHAR)
                .param("email", person.email().value())
                .param("birthDate", person.birthDate())
                .query(ClientRow.MAPPER)
                .optional();
    }
}
