package io.stipple.notification.simulation;

/// A promise to clients that was broken, and which check noticed.
final class Violation extends AssertionError {
    private static final long serialVersionUID = 1;

    final String check;

    Violation(String check, String what) {
        super(check + ": " + what);
        this.check = check;
    }
}
