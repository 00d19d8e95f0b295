package io.stipple.local;

import java.nio.file.Path;

/// One stack on this machine: the sources it was built from, the folder of its state, and how far its ports are moved.
public record Site(Path sources, Path state, int portOffset) {

    public Addresses addresses() {
        return Addresses.at(portOffset, state);
    }

    /// A port of ours from the port everybody knows.
    public int port(int wellKnown) {
        return wellKnown + portOffset;
    }

    public int postgresPort() {
        return port(15432);
    }

    public int smtpPort() {
        return port(1025);
    }

    public Path log(String name) {
        return state.resolve("logs").resolve(name + ".log");
    }

    /// Every service of this stack follows this file; it holds a duration such as `PT26280H`.
    public Path clockOffset() {
        return state.resolve("clock");
    }

    /// Where the session service keeps its sealed photos.
    public Path photos() {
        return state.resolve("photos");
    }
}
