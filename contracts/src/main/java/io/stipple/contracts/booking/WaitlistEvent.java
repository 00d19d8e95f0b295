package io.stipple.contracts.booking;

import io.stipple.contracts.Event;
import java.util.UUID;

/// A fact about a time that came free and was offered to a client who waits for one. On topic `booking.waitlist`.
public sealed interface WaitlistEvent extends Event
        permits WaitlistOffered, WaitlistOfferAccepted, WaitlistOfferLapsed {
    UUID offerId();

    UUID clientId();

    @Override
    default String story() {
        return clientId().toString();
    }

    @Override
    default String subject() {
        return offerId().toString();
    }
}
