package io.stipple.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What tells one process from every other that ever has the same pid: when it was born.
public final class Birth {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    private Birth() {}

    /// Empty when no such process is alive; a zombie is not alive.
    public static Optional<String> of(long pid) {
        return Files.exists(BOOT) ? fromKernel(pid) : fromJava(pid);
    }

    /// The birth of a process that was started a moment ago; one that is already dead matches nothing.
    public static String now(long pid) {
        return of(pid).orElse("never");
    }

    /// The boot and the tick at which the process started: unlike a time of day it never shifts with the clock.
    private static Optional<String> fromKernel(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // the second field, the program's name, may hold blanks and brackets itself
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            var dead = fields[0].equals("Z") || fields[0].equals("X");
            return dead ? Optional.empty() : Optional.of(Files.readString(BOOT).strip() + "/" + fields[19]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> fromJava(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant())
                .map(Object::toString);
    }
}
