package io.stipple.bench.reminders;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What is asked of the running service from inside its own process.
record Asked(ConfigurableApplicationContext service) {
    private static final int CLAIMS = 2_000;
    private static final int GROUP = 16;

    /// How many messages `cost` finds due, warm-up included.
    static final int CLAIMED = 2 * CLAIMS * GROUP;

    private static final int AT_ONCE = 50;
    private static final int THREADS = 4;

    /// What is copied from here must not be planned anew by each copy.
    void untilItsRulesAreKnown() throws InterruptedException {
        while (service.getBean(JdbcClient.class)
                        .sql("SELECT count(*) FROM known_rule WHERE name = 'timings' AND version = :version")
                        .param("version", service.getEnvironment().getProperty("stipple.timings.version"))
                        .query(Integer.class)
                        .single()
                == 0) {
            Thread.sleep(50);
        }
    }

    /// Median microseconds to claim sixteen of what is due in the minute of the table `due`.
    double cost() throws ReflectiveOperationException {
        Object claims = service.getBean(Dispatching.type("message.Claims"));
        Method take = Dispatching.type("message.Claims").getMethod("take", int.class, Instant.class);
        Instant then = service.getBean(JdbcClient.class)
                .sql("SELECT max(at) FROM due")
                .query(Timestamp.class)
                .single()
                .toInstant();
        double[] micros = new double[CLAIMS];
        for (int i = -CLAIMS; i < micros.length; ) {
            long from = System.nanoTime();
            int taken = transaction().execute(running -> {
                running.setRollbackOnly();
                return ((List<?>) called(take, claims, GROUP, then)).size();
            });
            if (taken == 0) {
                throw new IllegalStateException("nothing to claim");
            }
            if (i >= 0) {
                micros[i] = (System.nanoTime() - from) / 1e3;
            }
            i += taken / GROUP; // where the bookmark has come to the end, fewer are left
        }
        Arrays.sort(micros);
        return micros[micros.length / 2];
    }

    /// Seconds to withdraw the reminders of visits in the table `due`; half as many before warm it up.
    double cancel() throws Exception {
        List<UUID> visits = List.copyOf(service.getBean(JdbcClient.class)
                .sql("SELECT visit FROM due")
                .query(UUID.class)
                .list());
        int warm = visits.size() / 3;
        cancel(visits.subList(0, warm));
        untilRelayed();
        return cancel(visits.subList(warm, visits.size()));
    }

    private double cancel(List<UUID> visits) throws Exception {
        Object messages = service.getBean(Dispatching.type("message.Messages"));
        Method withdraw = Dispatching.type("message.Messages")
                .getMethod("withdraw", Collection.class, Set.class, WithheldReason.class);
        long from = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < visits.size(); i += AT_ONCE) {
                List<UUID> part = visits.subList(i, Math.min(visits.size(), i + AT_ONCE));
                parts.add(threads.submit(() -> transaction()
                        .executeWithoutResult(running -> called(
                                withdraw, messages, part, Set.of(MessageKind.REMINDER), WithheldReason.VISIT_GONE))));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        }
        return (System.nanoTime() - from) / 1e9;
    }

    private void untilRelayed() throws InterruptedException {
        while (service.getBean(JdbcClient.class)
                        .sql("SELECT count(*) FROM outbox")
                        .query(Integer.class)
                        .single()
                > 0) {
            Thread.sleep(50);
        }
    }

    /// Answers each line with the megabytes that are in use after a collection, until nobody asks any more.
    void heapWhenever(InputStream asked) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(asked, StandardCharsets.UTF_8));
        while (lines.readLine() != null) {
            System.gc();
            Runtime machine = Runtime.getRuntime();
            System.out.println("HEAP " + (machine.totalMemory() - machine.freeMemory()) / 1e6);
        }
    }

    private TransactionTemplate transaction() {
        return service.getBean(TransactionTemplate.class);
    }

    private static Object called(Method method, Object on, Object... values) {
        try {
            return method.invoke(on, values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
