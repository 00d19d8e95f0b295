package io.stipple.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// TCP ports of this machine's loopback address.
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
}
