package io.stipple.booking.client;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.contracts.booking.ClientRegistered;
import io.stipple.platform.outbox.Outbox;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everybody the franchise knows.
public final class Clients {
    private final JdbcClient jdbc;
    private final Outbox outbox;

    Clients(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    public Optional<Client> find(UUID id) {
        return jdbc.sql(ClientRow.SELECT + " where c.id = :id")
                .param("id", id)
                .query(ClientRow.MAPPER)
                .optional();
    }

    /// One person is one client: whoever gives the same e-mail and birth date again is met again, and what we know of
    /// them stays as it was, or a stranger could change where their mail goes.
    ///
    /// @param id used if they are new
    public Client meet(UUID id, Person person, ClientRegistered registered) {
        return meet(id, person, registered, Optional.empty());
    }

    /// @param importReference how the earlier system called them
    public Client meet(UUID id, Person person, ClientRegistered registered, Optional<String> importReference) {
        int written = jdbc.sql("""
                        insert into client (id, name, birth_date, email, phone, locale, marketing_consent, clinic,
                                            registered_at, import_reference)
                        values (:id, :name, :birthDate, :email, :phone, :locale, :marketingConsent, :clinic,
                                :registeredAt, :reference)
                        on conflict do nothing""")
                .param("id", id)
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
                         limit 1""")
                .param("reference", importReference.orElse(null), java.sql.Types.VARCHAR)
                .param("email", person.email().value())
                .param("birthDate", person.birthDate())
                .query(ClientRow.MAPPER)
                .optional();
    }
}
