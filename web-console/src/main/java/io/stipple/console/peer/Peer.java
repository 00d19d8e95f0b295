package io.stipple.console.peer;

import java.util.Locale;

/// A service the console asks.
public enum Peer {
    BOOKING,
    SESSION,
    NOTIFICATION,
    INSIGHT;

    /// As in configuration keys and on the operations page, such as `booking`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
