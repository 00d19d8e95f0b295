package io.stipple.notification.booking;

import io.stipple.notification.clinic.ClinicCard;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What only booking knows: how clients are reached, what clinics are called, links to book.
public interface BookingService {
    /// @throws BookingAway if it does not answer
    Contact contactOf(UUID clientId);

    /// The token of a link by which the client books alone.
    ///
    /// @throws BookingAway if it does not answer
    String linkToBook(UUID touchUpId, UUID clientId, ClinicCode clinic, Instant expiresAt);

    /// The token of a link by which the client sees, moves or cancels a visit; empty if booking knows none such of
    /// theirs, as when two clients are being made one.
    ///
    /// @throws BookingAway if it does not answer
    Optional<String> linkToVisit(UUID appointmentId, UUID clientId, ClinicCode clinic, Instant expiresAt);

    /// The token of a link by which the client takes an offered time up, or declines it.
    ///
    /// @throws BookingAway if it does not answer, or has no such offer open any more
    String linkToTakeUp(UUID offerId, UUID clientId, ClinicCode clinic, Instant expiresAt);

    /// @throws BookingAway if it does not answer
    List<ClinicCard> clinics();
}
