package io.stipple.platform.inbox;

import io.stipple.contracts.Event;

/// A reader whose effects leave the service or start something that does: mail, calls, appointments. It is never
/// replayed.
public non-sealed interface Reaction<E extends Event> extends TopicReader<E> {
    /// Whether all that `on` does is undone with its transaction, such as planning what somebody else carries out.
    /// Only then may many facts be taken in as one transaction.
    default boolean staysInTheDatabase() {
        return false;
    }
}
