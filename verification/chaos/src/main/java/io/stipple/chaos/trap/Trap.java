package io.stipple.chaos.trap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Inside the doomed process: the first thread that comes by is held until the process is killed.
public final class Trap {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private record Armed(Point point, Path note) {}

    private static final AtomicReference<@Nullable Armed> ARMED = new AtomicReference<>();

    private Trap() {}

    static void arm(Point point, Path note) {
        ARMED.set(new Armed(point, note));
    }

    /// Called from the database driver's methods.
    public static void passing(String moment, @Nullable String sql) {
        Armed armed = ARMED.get();
        if (armed != null && fits(armed.point(), moment, sql) && ARMED.compareAndSet(armed, null)) {
            hold(armed.note());
        }
    }

    private static boolean fits(Point point, String moment, @Nullable String sql) {
        return point.moment().equals(moment)
                && (point.sql().isEmpty()
                        || sql != null
                                && sql.toLowerCase(Locale.ROOT)
                                        .replaceAll("\\s+", " ")
                                        .contains(point.sql()))
                && (point.caller().isEmpty() || isAmongCallers(point.caller()));
    }

    private static boolean isAmongCallers(String caller) {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith(caller)));
    }

    private static void hold(Path note) {
        try {
            Files.writeString(note, "held");
        } catch (IOException e) {
            return;
        }
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
