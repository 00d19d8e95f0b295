package io.stipple.local.process;

/// The signal that ends a program in good order.
public enum Farewell {
    /// A JVM runs its shutdown hooks. (It would ignore INT when started in a shell's background.)
    TERMINATE("TERM"),
    /// PostgreSQL rolls back what is open and stops; TERM would wait for every client to leave.
    INTERRUPT("INT");

    private final String signal;

    Farewell(String signal) {
        this.signal = signal;
    }

    public String signal() {
        return signal;
    }
}
