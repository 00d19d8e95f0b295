package io.stipple.local.process;

import java.time.Duration;
import java.util.List;

/// Ends processes that we started, and only those.
public final class Ending {

    private Ending() {}

    /// Says farewell and waits; force is the last resort. Returns true if force was needed.
    public static boolean of(Running running, Duration patience) {
        if (!running.stillRuns()) {
            return false;
        }
        Commands.succeeds(
                List.of("sh", "-c", "kill -" + running.farewell().signal() + " \"$0\"", Long.toString(running.pid())));
        if (Patience.whether(patience, () -> !running.stillRuns())) {
            return false;
        }
        // looked at once more: in the meantime the pid may belong to somebody else
        if (running.stillRuns()) {
            ProcessHandle.of(running.pid()).ifPresent(ProcessHandle::destroyForcibly);
            Patience.whether(patience, () -> !running.stillRuns());
        }
        return true;
    }
}
