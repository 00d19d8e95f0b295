package io.stipple.platform.outbox;

import io.stipple.platform.outbox.MemoryDatabase.Transaction;
import io.stipple.platform.outbox.Receipt.Acknowledged;
import io.stipple.platform.outbox.Receipt.Refused;
import io.stipple.platform.outbox.Receipt.Unknown;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/// A producer as bad as Kafka's may be: slow, deaf, and sometimes wrong about what became of a record.
final class MemoryPublisher implements Publisher {
    /// Whoever waits for it lets the world go on.
    private static final class Waiting extends CompletableFuture<Receipt> {
        private final Instance instance;

        Waiting(Instance instance) {
            this.instance = instance;
        }

        @Override
        public Receipt join() {
            instance.world.until(() -> isDone() || instance.isDead());
            instance.survive();
            return super.join();
        }
    }

    private final Instance instance;
    private final World world;
    private final MemoryDatabase database;
    private final MemoryLog log;

    MemoryPublisher(Instance instance, MemoryDatabase database, MemoryLog log) {
        this.instance = instance;
        this.world = instance.world;
        this.database = database;
        this.log = log;
    }

    @Override
    public CompletableFuture<Receipt> send(Row row) {
        instance.step("send " + row.payload());
        Transaction visit = database.open.element();
        visit.sent.add(row.payload());
        var receipt = new Waiting(instance);
        long there = world.millis(0, 5);
        long back = there + world.millis(0, 5);
        if (log.isAway() && world.random.nextBoolean()) {
            world.pass(MemoryLog.TIMEOUT.toNanos() / 2);
            unknown(row, receipt);
        } else if (log.refuses(row)) {
            world.in(back, () -> receipt.complete(new Refused("poison")));
        } else if (log.isAway() || world.mishap(12)) {
            timeOut(row, receipt);
        } else {
            world.in(there, () -> log.arrive(row));
            world.in(back, () -> receipt.complete(new Acknowledged()));
        }
        instance.survive();
        return receipt;
    }

    /// The record was lost, or only the word of it, or it is still on its way.
    private void timeOut(Row row, Waiting receipt) {
        long timeout = MemoryLog.TIMEOUT.toNanos();
        switch (world.random.nextInt(3)) {
            case 0 -> world.in(world.millis(0, 5), () -> log.arrive(row));
            case 1 -> world.in(timeout + world.millis(-1_000, 2_000), () -> log.arrive(row));
            default -> world.trace(() -> "    is lost: " + row.payload());
        }
        world.in(timeout, () -> unknown(row, receipt));
    }

    private void unknown(Row row, Waiting receipt) {
        database.doubt(List.of(row.payload()));
        receipt.complete(new Unknown(new TimeoutException("no acknowledgement")));
    }

    @Override
    public void renewAfter(Throwable trouble) {
        instance.step("renew its producer");
    }

    @Override
    public void close() {}
}
