package io.stipple.notification.simulation;

import java.io.PrintStream;
import java.util.function.Supplier;

/// What happened, line by line, when a single seed is looked at.
interface Tape {
    Tape SILENT = what -> {};

    void note(Supplier<String> what);

    static Tape on(PrintStream out, Hands hands) {
        return what -> out.println(hands.instant() + "  " + what.get());
    }
}
