package io.stipple.platform.inbox;

import io.stipple.contracts.Event;

/// A reader whose effects leave the service or start something: mail, calls, appointments. It is never replayed.
public non-sealed interface Reaction<E extends Event> extends TopicReader<E> {}
