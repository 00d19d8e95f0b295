package io.stipple.chaos;

import io.stipple.chaos.audit.Audit;
import io.stipple.chaos.audit.Check;
import io.stipple.chaos.audit.Violation;
import java.io.PrintStream;
import java.util.List;

/// What a person reads at the end.
record Summary(Outcome outcome) {

    private static final int MOST = 12;

    void print(PrintStream out) {
        out.printf("%nFaults (seed %d)%n", outcome.seed());
        outcome.faults()
                .forEach((kind, times) -> out.printf(
                        "  %3d x  %-46s well again after at most %5.1f s%s%n",
                        times,
                        kind,
                        outcome.recoverySeconds().getOrDefault(kind, 0.0),
                        outcome.slow().containsKey(kind) ? "  (slower than its target)" : ""));
        outcome.missed().forEach(what -> out.println("  not brought about: " + what));
        out.printf("%nCommands  %s%n", outcome.commands());
        out.printf("At rest   %.1f s after the last client left%n", outcome.settledSeconds());
        out.printf(
                "Doubled   %s (at least once was promised: readers and the mail's Message-ID make it once)%n%nAudit%n",
                outcome.duplicates());
        for (Check check : Audit.checks()) {
            List<Violation> found = outcome.violations().stream()
                    .filter(violation -> violation.check().equals(check.name()))
                    .toList();
            out.printf("  %s  %s  %s%n", found.isEmpty() ? "ok  " : "FAIL", check.promise(), check.name());
            found.stream().limit(MOST).forEach(violation -> out.println("            " + violation.sentence()));
            if (found.size() > MOST) {
                out.printf("            and %d more%n", found.size() - MOST);
            }
        }
        out.printf("%n%d violations.%n", outcome.violations().size());
    }
}
