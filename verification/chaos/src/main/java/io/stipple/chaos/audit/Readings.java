package io.stipple.chaos.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What readers made of the facts.
final class Readings {

    private static final String SOURCE = "booking";

    private Readings() {}

    static List<String> complete(Evidence evidence) {
        List<String> found = new ArrayList<>();
        evidence.handled().forEach((name, reader) -> {
            Set<String> missing = evidence.facts().stream()
                    .filter(fact -> fact.topic().equals(reader.topic()) && !fact.injected())
                    .map(Fact::id)
                    .filter(id -> !reader.events().contains(id))
                    .collect(Collectors.toSet());
            missing.forEach(id -> found.add("reader %s never took in %s".formatted(name, id)));
        });
        return found;
    }

    static List<String> projections(Evidence evidence) {
        Set<Visit> source = evidence.visits().getOrDefault(SOURCE, Set.of());
        List<String> found = new ArrayList<>();
        evidence.visits().forEach((projection, visits) -> {
            different(source, visits).forEach(visit -> found.add("%s lacks %s".formatted(projection, visit)));
            different(visits, source).forEach(visit -> found.add("%s alone has %s".formatted(projection, visit)));
        });
        return found;
    }

    private static Set<Visit> different(Set<Visit> from, Set<Visit> without) {
        Set<Visit> left = new HashSet<>(from);
        left.removeAll(without);
        return left;
    }
}
