package io.stipple.console.operations;

import java.time.Instant;
import java.util.Optional;

/// How the latest rebuild of a reader's projection stands.
///
/// @param facts of the topic's records that were projected, each once
/// @param unchanged whether the rows are those that stood before; empty until it is done
record Rebuilt(
        String state,
        Instant startedAt,
        Optional<Instant> endedAt,
        long records,
        long facts,
        Optional<Boolean> unchanged,
        Optional<String> cause) {
    public String words() {
        return switch (state) {
            case "RUNNING" -> "Running: %,d records read so far.".formatted(records);
            case "DONE" ->
                "%,d facts of %,d records taken in. ".formatted(facts, records)
                        + (unchanged.orElse(false)
                                ? "Nothing differs from what stood before."
                                : "The rows differ from those that stood before, and have taken their place.");
            default -> "It failed, and the projection stands as it was. " + cause.orElse("");
        };
    }

    public Moment when() {
        return new Moment(endedAt.orElse(startedAt));
    }

    public boolean running() {
        return state.equals("RUNNING");
    }
}
