package io.stipple.platform.inbox;

import io.stipple.contracts.Event;
import io.stipple.contracts.Topic;
import java.util.List;

/// One service's way of reading one topic. Each call of `on` is one database transaction together with the note that
/// the fact was handled, so that a fact has its effect once however often Kafka delivers it.
public sealed interface TopicReader<E extends Event> permits Projection, Reaction {
    Topic<E> topic();

    /// Stable name, unique over all services, such as `notification.appointments`: the Kafka consumer group, and the
    /// key of everything the inbox remembers. A reader that changes its name reads from the start.
    String name();

    /// Takes in one fact, inside the inbox's transaction. Trouble with the database or a peer is retried in place;
    /// any other exception parks the record with its cause, and later ones of the same story behind it.
    void on(E fact);

    /// Takes in many facts, in their order, inside one transaction of the inbox. Worth overriding where many
    /// facts change few rows; if it fails, each fact is given to `on` alone. A [Reaction] is given many only if
    /// it stays in the database.
    default void onAll(List<E> facts) {
        facts.forEach(this::on);
    }
}
