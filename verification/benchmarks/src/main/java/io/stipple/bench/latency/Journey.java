package io.stipple.bench.latency;

import io.stipple.bench.BareService;
import io.stipple.bench.Machines;
import io.stipple.platform.inbox.TopicReader;
import io.stipple.platform.outbox.Outbox;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A service that books and one that reads, each with its own database, on one broker.
final class Journey implements AutoCloseable {
    private static final int CLIENTS = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ConfigurableApplicationContext booking;
    private final ConfigurableApplicationContext reading;
    private final Bookings bookings;
    private final Random random;
    private volatile Stopwatch watch = new Stopwatch();

    Journey(Machines machines, long seed) throws Exception {
        random = new Random(seed);
        String bookingUrl = machines.freshDatabase("booking");
        String readingUrl = machines.freshDatabase("reading");
        Machines.execute(bookingUrl, "CREATE TABLE booking (id uuid PRIMARY KEY, client uuid NOT NULL)");
        Machines.execute(readingUrl, "CREATE TABLE effect (id uuid PRIMARY KEY)");
        booking = BareService.named("booking", machines, bookingUrl).run();
        reading = BareService.named("notification", machines, readingUrl)
                .initializers(BareService.with(
                        "effects",
                        TopicReader.class,
                        context -> new Effects(context.getBean(JdbcClient.class), id -> watch.effect(id))))
                .run();
        bookings = new Bookings(
                booking.getBean(JdbcClient.class),
                booking.getBean(Outbox.class),
                new TransactionTemplate(booking.getBean(PlatformTransactionManager.class)));
    }

    /// Books that many times a second for as long, whether or not the earlier ones are done.
    Stopwatch run(int perSecond, Duration length) throws InterruptedException {
        var round = new Stopwatch();
        watch = round;
        long interval = 1_000_000_000L / perSecond;
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long due = start; due < start + length.toNanos(); due += interval) {
                LockSupport.parkNanos(due - System.nanoTime());
                var client = new UUID(42, random.nextInt(CLIENTS));
                var appointment = new UUID(random.nextLong(), random.nextLong());
                round.due(appointment, due);
                threads.execute(() -> {
                    bookings.book(client, appointment);
                    round.committed(appointment);
                });
            }
        }
        await(round);
        return round;
    }

    private static void await(Stopwatch round) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!round.allDone()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Not every booking had its effect within " + PATIENCE);
            }
            Thread.sleep(Duration.ofMillis(50));
        }
    }

    @Override
    public void close() {
        booking.close();
        reading.close();
    }
}
