package io.stipple.booking.client;

import io.stipple.platform.problem.ExpectedVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/// What staff see of a client.
record ClientView(
        UUID id,
        String clinic,
        String name,
        LocalDate birthDate,
        String email,
        String phone,
        String locale,
        boolean marketingConsent,
        Channel preferredChannel,
        Set<Consent> consents,
        int version) {

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
                person.marketingConsent(),
                client.standing().channel(),
                client.standing().consents(),
                client.standing().version());
    }

    static ResponseEntity<ClientView> answer(Client client) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(client.standing().version()))
                .body(of(client));
    }

    /// @param after where the next page begins; absent on the last
    record Page(List<ClientView> clients, Optional<UUID> after) {}

    /// What a service needs to write to a client.
    record Contact(
            UUID id,
            String name,
            String email,
            String phone,
            String locale,
            boolean marketingConsent,
            Channel preferredChannel) {
        static Contact of(Client client) {
            Person person = client.person();
            return new Contact(
                    client.id(),
                    person.name(),
                    person.email().value(),
                    person.phone().value(),
                    person.locale(),
                    person.marketingConsent(),
                    client.standing().channel());
        }
    }
}
