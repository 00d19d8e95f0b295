package io.stipple.booking.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What staff see of a client.
record ClientView(
        UUID id,
        String clinic,
        String name,
        LocalDate birthDate,
        String email,
        String phone,
        String locale,
        boolean marketingConsent) {

    static ClientView of(Client client) {
        Person person = client.person();
        return new ClientView(
                client.id(),
                client.clinic().value(),
                person.name(),
                person.birthDate(),
                person.email().value(),
                person.phone().value(),
                person.locale(),
                person.marketingConsent());
    }

    /// @param after where the next page begins; absent on the last
    record Page(List<ClientView> clients, Optional<UUID> after) {}

    /// What a service needs to write to a client.
    record Contact(UUID id, String name, String email, String phone, String locale, boolean marketingConsent) {
        static Contact of(Client client) {
            Person person = client.person();
            return new Contact(
                    client.id(),
                    person.name(),
                    person.email().value(),
                    person.phone().value(),
                    person.locale(),
                    person.marketingConsent());
        }
    }
}
