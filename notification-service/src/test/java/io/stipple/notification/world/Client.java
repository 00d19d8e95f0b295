package io.stipple.notification.world;

import java.util.UUID;

/// Somebody booking knows. Each test has its own.
public record Client(UUID id, String name, String email, String locale, boolean marketingConsent) {

    public static Client whoSpeaks(String locale) {
        UUID id = UUID.randomUUID();
        Client client = new Client(id, "Mira Ola", id + "@clients.example", locale, true);
        BookingStandIn.knows(client);
        return client;
    }

    public Client withoutConsent() {
        Client client = new Client(id, name, email, locale, false);
        BookingStandIn.knows(client);
        return client;
    }
}
