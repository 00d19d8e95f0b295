package io.stipple.platform.outbox;

import io.stipple.platform.outbox.MemoryDatabase.Transaction;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Transactions that tell facts on a few stories, side by side: some roll back, some die on the way, some die between
/// their commit and the wake-up.
final class Writers {
    private final World world;
    private final MemoryDatabase database;
    private final MemoryLog log;
    private final Mutant mutant;
    private final Supplier<Instance> anyInstance;
    private final int stories;
    private int facts;

    Writers(World world, MemoryDatabase database, MemoryLog log, Mutant mutant, Supplier<Instance> anyInstance) {
        this.world = world;
        this.database = database;
        this.log = log;
        this.mutant = mutant;
        this.anyInstance = anyInstance;
        this.stories = 1 + world.random.nextInt(5);
    }

    void begin(int transactions) {
        for (int number = 0; number < transactions; number++) {
            world.in(world.millis(0, 400), this::write);
        }
    }

    private void write() {
        Instance instance = anyInstance.get();
        var transaction = database.new Transaction("writer");
        var act = new FactsOfTransaction(this, instance.rows, instance.relay);
        Set<String> told = new TreeSet<>();
        for (int number = 0; number <= world.random.nextInt(4); number++) {
            Row fact = fact();
            told.add(fact.key());
            act.add(fact);
        }
        world.in(world.millis(0, 8), () -> beforeCommit(transaction, act, told, instance));
    }

    private Row fact() {
        // Most share a bucket, as in a bucket of many stories.
        String story = String.valueOf((char) ('A' + Row.BUCKETS * world.random.nextInt(stories)));
        String payload = story + (++facts);
        if (world.mishap(30)) {
            log.refuse(payload);
        }
        return new Row(story, story, "topic", Map.of(), payload);
    }

    private void beforeCommit(Transaction transaction, FactsOfTransaction act, Set<String> told, Instance instance) {
        if (mutant.writersLock() && told.stream().anyMatch(database::isLocked)) {
            world.in(world.millis(0, 2), () -> beforeCommit(transaction, act, told, instance));
            return;
        }
        database.open.push(transaction);
        act.beforeCommit(false);
        database.open.pop();
        world.in(world.millis(0, 8), () -> end(transaction, act, instance));
    }

    private void end(Transaction transaction, FactsOfTransaction act, Instance instance) {
        if (instance.isDead() || world.mishap(100)) {
            world.trace(() -> "a writer rolls back");
            transaction.end();
            return;
        }
        transaction.commit();
        world.trace(() -> "a writer commits; told so far: " + database.told);
        if (!world.mishap(50)) {
            act.afterCommit();
            instance.nudge();
        }
    }
}
