package io.stipple.platform.inbox;

import java.time.Instant;
import java.util.Optional;

/// One time a projection is built anew.
///
/// @param startedAt real time
/// @param endedAt real time; empty while it runs
/// @param records of the topic read so far
/// @param facts of those that were projected, each once
/// @param unchanged whether the new rows are those that stood before; empty until it is done
/// @param cause why it failed; the projection then stands as it was
public record Rebuild(
        String reader,
        State state,
        Instant startedAt,
        Optional<Instant> endedAt,
        long records,
        long facts,
        Optional<Boolean> unchanged,
        Optional<String> cause) {
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
