package io.stipple.chaos.fault;

/// How soon things should be well again.
public enum Target {
    /// A service died.
    SERVICE(8),
    /// The broker or the database died.
    INFRASTRUCTURE(30),
    /// Nothing died: no number was set, it is only shown.
    NONE(Double.MAX_VALUE);

    private final double seconds;

    Target(double seconds) {
        this.seconds = seconds;
    }

    public double seconds() {
        return seconds;
    }
}
