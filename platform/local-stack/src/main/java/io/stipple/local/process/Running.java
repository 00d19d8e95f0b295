package io.stipple.local.process;

import java.time.Instant;

/// A process that was started by us, as remembered in its run file.
///
/// @param born tells it from a later process with the same pid
public record Running(String name, long pid, String born, Instant startedAt, int port, String url, Farewell farewell) {

    /// True only for the very process that was started, never for another that got its pid.
    public boolean stillRuns() {
        return Birth.of(pid).filter(born::equals).isPresent();
    }
}
