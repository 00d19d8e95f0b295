package io.stipple.local.stack;

import io.stipple.local.CannotStart;
import io.stipple.local.Part;
import io.stipple.local.process.PortHolder;
import io.stipple.local.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What must be right before the first process is started; each that is not is one sentence with its remedy.
final class Preconditions {

    private static final long GIGABYTE = 1L << 30;
    private static final long NEEDED = 2 * GIGABYTE;

    private Preconditions() {}

    static void check(Path state, List<Part> parts) {
        enoughDisk(state);
        parts.forEach(Preconditions::freePorts);
    }

    private static void enoughDisk(Path state) {
        try {
            Files.createDirectories(state);
            var free = Files.getFileStore(state).getUsableSpace();
            if (free < NEEDED) {
                throw new CannotStart(
                        "Only %.1f GB are free at %s and the stack needs %.0f GB; make room, or use --state."
                                .formatted((double) free / GIGABYTE, state, (double) NEEDED / GIGABYTE));
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "The state folder %s cannot be written (%s); give another with --state."
                            .formatted(state, e.getMessage()),
                    e);
        }
    }

    private static void freePorts(Part part) {
        part.ports().stream().filter(Ports::isTaken).forEach(port -> {
            throw new CannotStart(taken(part.name(), port));
        });
    }

    static String taken(String name, int port) {
        var holder = PortHolder.of(port)
                .map(known -> "%s (pid %d)".formatted(known.program(), known.pid()))
                .orElse("another process");
        return "Port %d, which %s needs, is taken by %s; end that, or move all ports with --port-offset 100."
                .formatted(port, name, holder);
    }
}
