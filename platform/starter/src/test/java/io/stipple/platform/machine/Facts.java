package io.stipple.platform.machine;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.ClientRegistered;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Facts for tests.
public final class Facts {
    private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");
    private static final UUID ANYBODY = new UUID(7, 7);

    private Facts() {}

    public static AppointmentEvent booked(UUID client, UUID appointment) {
        return booked(client, appointment, "America/New_York");
    }

    public static AppointmentEvent booked(UUID client, UUID appointment, String zone) {
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
                zone,
                Origin.ONLINE,
                TEN);
    }

    public static AppointmentEvent completed(UUID client, UUID appointment) {
        return new AppointmentCompleted(appointment, client, "miami-brickell", AppointmentKind.CONSULTATION, TEN, TEN);
    }

    public static ClientRegistered registered(UUID client) {
        return new ClientRegistered(client, "miami-brickell", Origin.ONLINE, TEN);
    }
}
