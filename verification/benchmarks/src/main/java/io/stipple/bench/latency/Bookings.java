package io.stipple.bench.latency;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.outbox.Outbox;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// A booking cut down to what every one does: a row and its fact in one transaction.
final class Bookings {
    private static final UUID ANYBODY = new UUID(7, 7);
    private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

    private final JdbcClient database;
    private final Outbox outbox;
    private final TransactionOperations transaction;

    Bookings(JdbcClient database, Outbox outbox, TransactionOperations transaction) {
        this.database = database;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    void book(UUID client, UUID appointment) {
        transaction.executeWithoutResult(_ -> {
            database.sql("INSERT INTO booking (id, client) VALUES (:id, :client)")
                    .param("id", appointment)
                    .param("client", client)
                    .update();
            outbox.put(fact(client, appointment));
        });
    }

    private static AppointmentBooked fact(UUID client, UUID appointment) {
        return new AppointmentBooked(
                appointment,
                client,
                "miami-brickell",
                ANYBODY,
                ANYBODY,
                AppointmentKind.CONSULTATION,
                Optional.empty(),
                Optional.empty(),
                TEN,
                TEN.plusSeconds(2700),
                "America/New_York",
                Origin.ONLINE,
                TEN);
    }
}
