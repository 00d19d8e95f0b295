package io.stipple.contracts.notification;

import io.stipple.contracts.Event;
import java.util.UUID;

/// A fact about one planned message to one client. On topic `notification.messages`.
public sealed interface MessageEvent extends Event permits MessageSent, MessageWithheld {
    UUID messageId();

    UUID clientId();

    MessageKind kind();

    @Override
    default String story() {
        return clientId().toString();
    }

    @Override
    default String subject() {
        return messageId().toString();
    }
}
