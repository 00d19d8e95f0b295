package io.stipple.notification.simulation;

/// An instance was killed: whatever it had not committed is gone, and so is its memory.
final class Crash extends Error {
    private static final long serialVersionUID = 1;

    Crash(String where) {
        super(where, null, false, false);
    }
}
