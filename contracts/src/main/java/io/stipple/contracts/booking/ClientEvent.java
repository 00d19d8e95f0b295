package io.stipple.contracts.booking;

import io.stipple.contracts.Event;
import java.util.UUID;

/// A fact about a client of the franchise. On topic `booking.clients`.
public sealed interface ClientEvent extends Event permits ClientRegistered, ClientMerged {
    UUID clientId();

    @Override
    default String story() {
        return clientId().toString();
    }

    @Override
    default String subject() {
        return clientId().toString();
    }
}
