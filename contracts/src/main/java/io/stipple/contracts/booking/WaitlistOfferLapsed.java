package io.stipple.contracts.booking;

import java.time.Instant;
import java.util.UUID;

/// The offered time passed on: whoever was offered it declined, left the waitlist or did not answer in time.
public record WaitlistOfferLapsed(UUID offerId, UUID entryId, UUID clientId, String clinicCode, Instant occurredAt)
        implements WaitlistEvent {}
