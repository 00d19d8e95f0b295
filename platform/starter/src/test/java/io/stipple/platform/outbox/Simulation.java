package io.stipple.platform.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One run of the relay's own code on a virtual clock, from one seed: writers, instances that die and come back, Kafka
/// that goes away. Then everything calms down, and what arrived is compared with what was committed.
final class Simulation {
    private static final long STORM = 1_500 * World.MILLI;
    private static final long CALM = 120_000 * World.MILLI;

    private final World world;
    private final Mutant mutant;
    private final MemoryDatabase database = new MemoryDatabase();
    private final MemoryLog log;
    private final List<Instance> instances = new ArrayList<>();
    private boolean over;

    Simulation(long seed, Mutant mutant, boolean tracing) {
        this.world = new World(seed, tracing);
        this.mutant = mutant;
        this.log = new MemoryLog(world);
    }

    /// @return what is wrong; empty when all is well
    List<String> run() {
        int number = 1 + world.random.nextInt(3);
        for (int place = 0; place < number; place++) {
            start(place, 0);
        }
        new Writers(world, database, log, mutant, this::anyInstance).begin(5 + world.random.nextInt(20));
        if (world.random.nextInt(3) == 0) {
            world.in(world.millis(0, 400), () -> log.away(true));
            world.in(world.millis(401, 3_000), () -> log.away(false));
        }
        world.in(world.millis(0, 1_000), this::release);
        world.pass(STORM + (world.random.nextInt(3) == 0 ? STORM : 0));
        calmDown();
        boolean[] late = {false};
        world.in(CALM, () -> late[0] = true);
        world.until(() -> database.isEmpty() || late[0]);
        over = true;
        instances.forEach(Instance::die);
        // What is still on its way arrives after all.
        world.pass(10_000 * World.MILLI);
        return violations();
    }

    /// An instance that has died is started again after a while, under a new name.
    private void start(int place, int life) {
        var instance = new Instance("relay-" + (place + 1) + "." + life, world, database, log, mutant);
        if (life == 0) {
            instances.add(instance);
        } else {
            instances.set(place, instance);
        }
        watch(place, life, instance);
    }

    private void watch(int place, int life, Instance instance) {
        world.in(200 * World.MILLI, () -> {
            if (over) {
                return;
            }
            if (instance.isDead()) {
                start(place, life + 1);
            } else {
                watch(place, life, instance);
            }
        });
    }

    private Instance anyInstance() {
        return instances.get(world.random.nextInt(instances.size()));
    }

    private void release() {
        world.trace(() -> "-- somebody lets parked stories go on");
        database.releaseAll();
    }

    private void calmDown() {
        world.calmDown();
        log.away(false);
        log.takeAll();
        // Whatever was refused before may still be parked now.
        for (int seconds = 0; seconds < 20; seconds += 4) {
            world.in(seconds * 1_000 * World.MILLI, this::release);
        }
    }

    private List<String> violations() {
        List<String> found = new ArrayList<>();
        database.told.forEach((story, told) -> {
            List<String> arrived = log.stories.getOrDefault(story, List.of());
            List<String> firsts = arrived.stream().distinct().toList();
            if (!firsts.containsAll(told)) {
                found.add("lost: of story %s %s was told, %s arrived".formatted(story, told, arrived));
            } else if (!firsts.equals(told)) {
                found.add("order: story %s was told %s, arrived %s".formatted(story, told, arrived));
            }
        });
        log.stories
                .values()
                .forEach(arrived -> count(arrived).forEach((payload, times) -> {
                    if (times > 1 + database.doubts.getOrDefault(payload, 0)) {
                        found.add("duplicate: %s arrived %d times without a reason".formatted(payload, times));
                    }
                }));
        if (!database.isEmpty()) {
            found.add("stuck: the outbox never becomes empty");
        }
        return found;
    }

    private static Map<String, Integer> count(List<String> arrived) {
        Map<String, Integer> times = new HashMap<>();
        arrived.forEach(payload -> times.merge(payload, 1, Integer::sum));
        return times;
    }
}
