package io.stipple.bench.reminders;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.stipple.bench.Machines;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

/// db-scheduler in a process of its own, as its own pages advise for much to do: lock-and-fetch, many threads.
public final class DbSchedulerWorker {
    private static final int THREADS = 24;

    private DbSchedulerWorker() {}

    /// @param arguments the sink's port and the database's address
    public static void main(String[] arguments) throws IOException {
        Lines lines = new Lines(Integer.parseInt(arguments[0]));
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(arguments[1]);
        pool.setUsername(Machines.OWNER);
        pool.setPassword(Machines.PASSWORD);
        pool.setMaximumPoolSize(THREADS);
        Scheduler scheduler = Scheduler.create(
                        new HikariDataSource(pool),
                        Tasks.oneTime("reminder")
                                .execute((instance, _) -> lines.post(UUID.fromString(instance.getId()))))
                .threads(THREADS)
                .pollUsingLockAndFetch(1.0, 4.0)
                .pollingInterval(Duration.ofMillis(200))
                .build();
        scheduler.start();
        System.out.println("READY");
        System.in.read(); // ends with whoever started it
    }
}
