package io.stipple.local.journey;

import java.util.List;
import java.util.Optional;

/// What became of one act, as `.stipple/demo.json` keeps it.
record Step(
        String step,
        boolean ok,
        Optional<String> event,
        Optional<String> topic,
        List<String> handledBy,
        Optional<Long> lastConsumerMillis) {

    static Step done(String title, Fact fact, Readers.Handled handled) {
        return new Step(
                title,
                true,
                Optional.of(fact.type()),
                Optional.of(fact.topic()),
                handled.readers(),
                Optional.of(handled.lastMillis()));
    }

    static Step failed(String title) {
        return new Step(title, false, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }
}
