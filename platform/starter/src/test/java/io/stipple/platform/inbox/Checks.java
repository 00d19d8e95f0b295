package io.stipple.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.stipple.platform.inbox.MemoryDatabase.Parked;
import io.stipple.platform.inbox.ParkedEvent.State;
import io.stipple.platform.inbox.Told.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What must hold, whatever befell the run.
final class Checks {
    /// A promise that was broken.
    static final class Violation extends Error {
        private static final long serialVersionUID = 1L;
        final String promise;

        Violation(String promise, String what) {
            super(promise + ": " + what);
            this.promise = promise;
        }
    }

    private final Simulation simulation;
    private final Set<UUID> undoneWhenDiscarded = new HashSet<>();

    Checks(Simulation simulation) {
        this.simulation = simulation;
    }

    /// Asked as the effect happens: everything told earlier of this client must be settled one way or another.
    void overtakes(Told fact) {
        Set<Integer> done = Set.copyOf(simulation.database.effects);
        Set<UUID> discarded = discarded();
        for (Told earlier : simulation.publisher.before(fact)) {
            boolean settled = earlier.kind() == Kind.OF_A_LATER_VERSION
                    || done.contains(earlier.number())
                    || discarded.contains(earlier.id());
            if (!settled) {
                throw new Violation("order", fact.number() + " overtook " + earlier.number());
            }
        }
    }

    boolean undone(Parked row) {
        return row.event.stream()
                .noneMatch(id -> simulation.database.effects.contains((int) id.getLeastSignificantBits()));
    }

    /// Remembers what was given up before it had an effect.
    void gaveUp(Parked row) {
        row.event.ifPresent(undoneWhenDiscarded::add);
    }

    void atTheEnd(SimpleMeterRegistry meters) {
        Map<Integer, Long> times = simulation.database.effects.stream()
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
        for (Told fact : simulation.publisher.told) {
            effects(fact, times.getOrDefault(fact.number(), 0L));
        }
        perClient();
        gaps(meters);
        must(simulation.log.readToTheEnd(), "lag", "the offsets are not at the end");
        must(
                simulation.database.parked.stream().noneMatch(row -> row.state == State.PARKED),
                "rest",
                "something is still parked");
    }

    private void effects(Told fact, long times) {
        must(times <= 1, "once", fact.number() + " had " + times + " effects");
        if (undoneWhenDiscarded.contains(fact.id())) {
            must(times == 0, "discarded", fact.number() + " was given up and yet done");
        } else if (fact.kind().hasAnEffectOneDay()) {
            must(times == 1, "lost", fact.number() + " had no effect");
        } else {
            must(times == 0, "poison", fact.number() + " had an effect");
        }
    }

    private void perClient() {
        Map<UUID, Integer> last = new HashMap<>();
        for (int number : simulation.database.effects) {
            Integer before = last.put(simulation.publisher.told.get(number).client(), number);
            must(before == null || before < number, "order", number + " came after " + before);
        }
    }

    /// Only where every commit was answered: what is counted after an unanswered one may be too little.
    private void gaps(SimpleMeterRegistry meters) {
        Counter counter = meters.find("stipple.inbox.gaps").counter();
        long counted = counter == null ? 0 : (long) counter.count();
        long missing = missing();
        boolean exact = !simulation.fate.leftACommitUnanswered();
        must(counted <= missing, "gaps", counted + " counted of " + missing);
        must(!exact || counted == missing, "gaps", "only " + counted + " counted of " + missing);
    }

    private long missing() {
        Set<Integer> done = Set.copyOf(simulation.database.effects);
        Set<UUID> seen = new HashSet<>();
        Map<UUID, Long> skipped = new HashMap<>();
        long missing = 0;
        for (Told fact : simulation.publisher.told) {
            long gap = skipped.getOrDefault(fact.client(), 0L) + fact.gap();
            boolean taken = done.contains(fact.number())
                    || fact.kind() == Kind.OF_A_LATER_VERSION && simulation.database.handled.contains(fact.id());
            if (taken) {
                missing += seen.add(fact.client()) ? 0 : gap;
                gap = 0;
            }
            skipped.put(fact.client(), gap);
        }
        return missing;
    }

    private Set<UUID> discarded() {
        return simulation.database.parked.stream()
                .filter(row -> row.state == State.DISCARDED)
                .flatMap(row -> row.event.stream())
                .collect(Collectors.toSet());
    }

    static void must(boolean holds, String promise, String what) {
        if (!holds) {
            throw new Violation(promise, what);
        }
    }
}
