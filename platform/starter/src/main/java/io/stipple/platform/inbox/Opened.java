package io.stipple.platform.inbox;

import io.stipple.contracts.Event;
import io.stipple.platform.inbox.Reading.Known;

/// A record and what was in it.
record Opened<E extends Event>(RawRecord raw, Known<E> known) {}
