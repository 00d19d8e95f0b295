package io.stipple.local.process;

import io.stipple.local.CannotStart;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// TCP ports of this machine.
public final class Ports {
    private static final int FIRST = 18_000;
    private static final int FIRST_OF_OUTGOING = 32_768;
    private static final int TRIES = 200;

    private Ports() {}

    /// The port itself, or any free one when 0 is asked for.
    public static int orAnyFree(int port) {
        return port == 0 ? anyFree() : port;
    }

    /// A free one that no outgoing connection can take before it is used: systems draw those from 32768 upwards.
    public static int anyFree() {
        return ThreadLocalRandom.current()
                .ints(TRIES, FIRST, FIRST_OF_OUTGOING)
                .filter(port -> !isTaken(port))
                .findFirst()
                .orElseThrow(() -> new CannotStart("No free port was found below " + FIRST_OF_OUTGOING + "."));
    }

    /// True when anybody listens there, on whatever address of this machine.
    public static boolean isTaken(int port) {
        try (var _ = new ServerSocket(port)) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
