package io.stipple.notification.world;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.platform.testing.EventsOnTopic;
import java.util.List;
import java.util.stream.Stream;

/// What the franchise was told a client would not get, and why.
public final class Withheld {
    private Withheld() {}

    public static List<WithheldReason> from(Client client, EventsOnTopic events) {
        return all(client, events).map(MessageWithheld::reason).toList();
    }

    public static Stream<MessageWithheld> all(Client client, EventsOnTopic events) {
        return events.story(Topic.MESSAGES, client.id().toString()).stream()
                .filter(MessageWithheld.class::isInstance)
                .map(MessageWithheld.class::cast);
    }
}
