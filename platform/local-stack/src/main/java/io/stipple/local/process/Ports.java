package io.stipple.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// TCP ports of this machine.
public final class Ports {

    private Ports() {}

    /// The port itself, or any free one when 0 is asked for.
    public static int orAnyFree(int port) {
        return port == 0 ? anyFree() : port;
    }

    public static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
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
