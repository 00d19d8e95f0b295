package io.stipple.chaos.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/// Each aggregate numbers its facts on a topic from 1. Where a fact first stands on the topic, none before it has a
/// higher number, and in the end none is missing.
final class Order {

    private Order() {}

    static List<String> kept(Evidence evidence) {
        List<String> found = new ArrayList<>();
        Map<String, Long> highest = new HashMap<>();
        Map<String, Integer> partitions = new HashMap<>();
        for (Fact fact : firstOccurrences(evidence)) {
            Long before = highest.put(stream(fact), fact.seq());
            if (before != null && before > fact.seq()) {
                found.add("%s: number %d of %s stands behind number %d"
                        .formatted(fact.topic(), fact.seq(), fact.subject(), before));
            }
            Integer partition = partitions.putIfAbsent(fact.topic() + " " + fact.key(), fact.partition());
            if (partition != null && partition != fact.partition()) {
                found.add("%s: the story %s is torn over two partitions".formatted(fact.topic(), fact.key()));
            }
        }
        return found;
    }

    static List<String> withoutGap(Evidence evidence) {
        Map<String, Set<Long>> numbers = new HashMap<>();
        firstOccurrences(evidence)
                .forEach(fact -> numbers.computeIfAbsent(stream(fact), _ -> new TreeSet<>())
                        .add(fact.seq()));
        return numbers.entrySet().stream()
                .filter(one -> LongStream.rangeClosed(1, one.getValue().size())
                        .anyMatch(number -> !one.getValue().contains(number)))
                .map(one -> "%s has the numbers %s".formatted(one.getKey(), one.getValue()))
                .toList();
    }

    private static List<Fact> firstOccurrences(Evidence evidence) {
        Set<String> seen = new HashSet<>();
        return evidence.facts().stream()
                .filter(fact -> !fact.injected())
                .sorted(Comparator.comparing(Fact::topic)
                        .thenComparing(Fact::partition)
                        .thenComparing(Fact::offset))
                .filter(fact -> seen.add(fact.topic() + fact.id()))
                .toList();
    }

    private static String stream(Fact fact) {
        return fact.topic() + " " + fact.subject();
    }
}
