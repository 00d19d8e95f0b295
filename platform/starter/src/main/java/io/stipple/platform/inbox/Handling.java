package io.stipple.platform.inbox;

import java.time.Instant;
import java.util.Optional;

/// One reader took in one fact.
///
/// @param handledAt real time at which its effect was done
/// @param millis from the publisher's `recordedat` to then; empty if the publisher did not say when
public record Handling(String reader, Instant handledAt, Optional<Long> millis) {}
