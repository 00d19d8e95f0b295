package io.stipple.notification.touchup;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The touch-ups ahead of the franchise's clients.
interface TouchUps {
    /// Empty if one is planned for that course already.
    Optional<TouchUp> add(
            UUID planId, UUID clientId, ClinicCode clinic, LocalDate opensOn, LocalDate closesOn, ZoneId zone);

    Optional<TouchUp> find(UUID id);

    /// Marks those whose window has opened, a few at a time; several instances share them.
    List<TouchUp> open(int atMost, Instant now);

    void invited(UUID id, int invitation);

    /// The client's touch-ups that are due, or the one the visit names even before it is.
    List<TouchUp> answeredBy(UUID clientId, Optional<UUID> named);

    /// Those the client may still decline.
    List<TouchUp> dueFor(UUID clientId);

    /// Unless it is booked.
    void declined(UUID id);

    void booked(UUID id, UUID appointmentId);

    /// Those that waited for a visit which will not take place.
    List<TouchUp> reopen(UUID appointmentId);
}
