package io.stipple.contracts.booking;

import java.time.Instant;
import java.util.UUID;

/// The client took the offered time up: it is booked for them.
///
/// @param appointmentId the visit it became, told as `appointment-booked` too
public record WaitlistOfferAccepted(
        UUID offerId, UUID entryId, UUID clientId, String clinicCode, UUID appointmentId, Instant occurredAt)
        implements WaitlistEvent {}
