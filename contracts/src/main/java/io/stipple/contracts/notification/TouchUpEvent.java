package io.stipple.contracts.notification;

import io.stipple.contracts.Event;
import java.util.UUID;

/// A fact about bringing a client back once the pigment has faded. On topic `notification.touch-ups`.
public sealed interface TouchUpEvent extends Event
        permits TouchUpPlanned, TouchUpDue, TouchUpInvited, TouchUpBooked, TouchUpDeclined {
    UUID touchUpId();

    UUID clientId();

    @Override
    default String story() {
        return clientId().toString();
    }

    @Override
    default String subject() {
        return touchUpId().toString();
    }
}
