package io.stipple.chaos.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How often each effect is seen in one place.
record Tally(Map<String, Long> times) {

    static Tally of(Collection<String> effects) {
        Map<String, Long> times = new HashMap<>();
        effects.forEach(effect -> times.merge(effect, 1L, Long::sum));
        return new Tally(times);
    }

    static Tally ofRows(Evidence evidence) {
        return of(evidence.rowEffects());
    }

    /// Each fact once, however often its record stands on the topic.
    static Tally ofTopics(Evidence evidence) {
        Set<String> seen = new HashSet<>();
        List<String> effects = evidence.facts().stream()
                .filter(fact -> !fact.injected() && seen.add(fact.topic() + fact.id()))
                .map(Fact::effect)
                .filter(effect -> !effect.isEmpty())
                .toList();
        return of(effects);
    }

    long of(String effect) {
        return times.getOrDefault(effect, 0L);
    }
}
