package io.stipple.chaos.audit;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Insight's counts against a recount from the tables of those who own what is counted.
final class Counts {

    private Counts() {}

    static List<String> equal(Evidence evidence) {
        var all = new TreeSet<>(evidence.counted().keySet());
        all.addAll(evidence.recounted().keySet());
        return all.stream()
                .filter(what -> count(evidence.counted().get(what))
                        != count(evidence.recounted().get(what)))
                .map(what -> "%s is counted as %d and is %d"
                        .formatted(
                                what,
                                count(evidence.counted().get(what)),
                                count(evidence.recounted().get(what))))
                .toList();
    }

    private static long count(@Nullable Long n) {
        return n == null ? 0 : n;
    }
}
