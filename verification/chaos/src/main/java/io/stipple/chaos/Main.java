package io.stipple.chaos;

import io.stipple.local.CannotStart;
import java.nio.file.Path;
import java.util.List;

/// `./stipple chaos`.
public final class Main {

    private Main() {}

    public static void main(String[] typed) throws InterruptedException {
        // Kafka's client logs through an interface that has nobody behind it here, and would say so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Path sources = Path.of(System.getProperty("stipple.sources", "")).toAbsolutePath();
        try {
            System.exit(new Run(Options.parse(List.of(typed), sources), sources, System.out).go());
        } catch (CannotStart e) {
            System.out.flush();
            System.err.println("stipple: " + e.getMessage());
            System.exit(1);
        }
    }
}
