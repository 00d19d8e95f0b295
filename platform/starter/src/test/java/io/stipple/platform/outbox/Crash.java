package io.stipple.platform.outbox;

/// The process is gone: nothing in it may catch this.
final class Crash extends Error {
    private static final long serialVersionUID = 1;

    Crash() {
        super("kill -9", null, false, false);
    }
}
