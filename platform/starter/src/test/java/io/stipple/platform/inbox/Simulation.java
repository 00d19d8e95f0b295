package io.stipple.platform.inbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.stipple.platform.inbox.Fate.Crash;
import io.stipple.platform.inbox.MemoryFeed.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;

/// One seed's run: two or three instances of a service read a topic through the inbox's own code, on a database and a
/// log in memory and a clock that passes when somebody waits, while everything happens to them that may.
final class Simulation {
    private static final int STEPS = 70;
    private static final int LONGEST_REST = 2000;

    final Fate fate;
    final Variant variant;
    final MemoryLog log = new MemoryLog();
    final Clock clock = new Clock();
    final MemoryDatabase database;
    final Publisher publisher;
    final SimulatedReader reader;
    final Checks checks;
    boolean mended;
    int troubled = -1;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Books books;
    private final Instance[] instances;
    private final int[] owners = new int[MemoryLog.PARTITIONS];

    private Simulation(long seed, Variant variant, boolean tracing) {
        this.fate = new Fate(seed, tracing);
        this.variant = variant;
        this.database = variant.database(fate);
        this.books = new Books(database, variant.handled(database), variant.parked(database));
        this.publisher = new Publisher(fate, log);
        this.checks = new Checks(this);
        this.reader = variant.reader(this);
        this.instances = new Instance[2 + fate.random.nextInt(2)];
        IntStream.range(0, instances.length).forEach(number -> instances[number] = instance());
        IntStream.range(0, owners.length).forEach(partition -> assign(partition, partition % instances.length));
    }

    /// @throws Checks.Violation if a promise is broken
    static void run(long seed, Variant variant) {
        new Simulation(seed, variant, false).run();
    }

    /// The same again, in words.
    static String trace(long seed, Variant variant) {
        var simulation = new Simulation(seed, variant, true);
        try {
            simulation.run();
            simulation.fate.say("every promise was kept");
        } catch (Checks.Violation broken) {
            simulation.fate.say("BROKEN %s", broken);
        }
        return simulation.fate.trace();
    }

    private void run() {
        var operator = new Operator(this);
        for (int step = 0; step < STEPS; step++) {
            switch (fate.random.nextInt(16)) {
                case 0, 1, 2, 3 -> publisher.tell();
                case 4 -> publisher.repeat();
                case 5 -> rebalance();
                case 6 -> survive(instance(), operator::act);
                case 7 -> changeTheWeather();
                default -> turn(fate.random.nextInt(instances.length));
            }
        }
        comeToRest(operator);
        checks.atTheEnd(meters);
    }

    private Instance instance() {
        return new Instance(this, books, meters);
    }

    private void turn(int number) {
        fate.say("turn of %d", number);
        if (!survive(instances[number], Instance::turn)) {
            instances[number] = instance();
            IntStream.range(0, owners.length)
                    .filter(partition -> owners[partition] == number)
                    .forEach(partition -> assign(partition, fate.random.nextInt(instances.length)));
        }
    }

    /// @return whether the process lives on
    boolean survive(Instance process, Consumer<Instance> act) {
        try {
            act.accept(process);
            return true;
        } catch (Crash _) {
            database.rollBack();
            return false;
        }
    }

    private void rebalance() {
        int partition = fate.random.nextInt(owners.length);
        int before = owners[partition];
        TopicPartition named = MemoryLog.named(partition);
        if (fate.oneIn(3)) {
            fate.say("partition %d is taken from %d unawares", partition, before);
            instances[before].feed.loseUnawares(named);
        } else if (!survive(instances[before], one -> one.handOver(named))) {
            instances[before] = instance();
            IntStream.range(0, owners.length)
                    .filter(other -> owners[other] == before && other != partition)
                    .forEach(other -> assign(other, before));
        }
        int after = fate.random.nextInt(instances.length);
        if (after == before) {
            after = (after + 1) % instances.length;
        }
        assign(partition, after);
    }

    private void assign(int partition, int instance) {
        fate.say("partition %d goes to %d", partition, instance);
        owners[partition] = instance;
        instances[instance].feed.assign(MemoryLog.named(partition));
    }

    private void changeTheWeather() {
        clock.pass(Duration.ofMillis(fate.random.nextInt(4000)));
        switch (fate.random.nextInt(8)) {
            case 0 -> {
                fate.say("the whole topic is replayed");
                log.rewind();
                IntStream.range(0, owners.length).forEach(partition -> assign(partition, owners[partition]));
            }
            case 1 -> mended = true;
            case 2, 3 -> fate.databaseIsAway(true);
            case 4 -> troubled = publisher.told.isEmpty() ? -1 : fate.random.nextInt(publisher.told.size());
            default -> {
                fate.databaseIsAway(false);
                troubled = -1;
            }
        }
    }

    private void comeToRest(Operator operator) {
        fate.say("rest");
        fate.relent();
        mended = true;
        troubled = -1;
        int tries = 0;
        while (!log.readToTheEnd() || operator.hasWork()) {
            Checks.must(++tries < LONGEST_REST, "rest", "it does not come to rest");
            clock.pass(Duration.ofSeconds(5));
            for (Instance one : instances) {
                one.turn();
            }
            operator.settleAll(instances[0]);
        }
    }
}
