package io.stipple.console.operations;

import java.util.Optional;

/// A record a service could not take in.
record ParkedEvent(
        String id,
        Optional<String> reader,
        Optional<String> topic,
        Optional<String> key,
        Optional<String> type,
        Optional<String> cause,
        Optional<String> parkedAt,
        Optional<String> state) {}
