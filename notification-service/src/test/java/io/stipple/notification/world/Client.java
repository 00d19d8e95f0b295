package io.stipple.notification.world;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody booking knows. Each test has its own.
public record Client(UUID id, String name, String email, String phone, String locale, boolean marketingConsent) {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    public static Client whoSpeaks(String locale) {
        UUID id = UUID.randomUUID();
        String phone = "+1305%07d".formatted(NUMBERS.incrementAndGet());
        return new Client(id, "Mira Ola", id + "@clients.example", phone, locale, true).known();
    }

    public Client withoutConsent() {
        return new Client(id, name, email, phone, locale, false).known();
    }

    public Client called(String otherName) {
        return new Client(id, otherName, email, phone, locale, marketingConsent).known();
    }

    public Client reachedAt(String address) {
        return new Client(id, name, address, phone, locale, marketingConsent).known();
    }

    private Client known() {
        BookingStandIn.knows(this);
        return this;
    }
}
