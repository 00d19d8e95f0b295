package io.stipple.bench.booking;

import io.stipple.bench.Machines;
import io.stipple.local.Green;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Launch;
import io.stipple.local.process.Ports;
import io.stipple.local.process.TiedProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The booking service as Maven built it, in a JVM of its own, all settings as they are.
final class BookingService implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final TiedProcess process;
    private final int port;

    private BookingService(TiedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    static BookingService start(Machines machines, String database, Realm realm)
            throws IOException, InterruptedException {
        Path sources = Path.of(System.getProperty("stipple.sources", "."));
        Path jar = sources.resolve("booking-service/target/booking-service.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException("the booking service is not built");
        }
        int port = Ports.anyFree();
        Path log = machines.folder().resolve("booking-" + port + ".log");
        var service = new BookingService(
                TiedProcess.start(
                        List.of(
                                Launch.java(),
                                "-Xmx1g",
                                "-jar",
                                jar.toString(),
                                "--spring.profiles.active=local",
                                "--server.address=127.0.0.1",
                                "--server.port=" + port,
                                "--spring.datasource.url=" + machines.url(database),
                                "--spring.datasource.username=" + Machines.OWNER,
                                "--spring.datasource.password=" + Machines.PASSWORD,
                                "--spring.kafka.bootstrap-servers=" + machines.bootstrapServers(),
                                "--stipple.inbox.group-suffix=-" + port,
                                "--stipple.identity.issuer=" + realm.issuer()),
                        machines.folder(),
                        log,
                        Farewell.TERMINATE),
                port);
        service.await(log);
        return service;
    }

    private void await(Path log) throws IOException, InterruptedException {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Green.is(health)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.close();
                throw new IllegalStateException("the booking service did not start: " + Files.readString(log));
            }
            Thread.sleep(200);
        }
    }

    Wire connect(String token) throws IOException {
        return new Wire(port, token);
    }

    @Override
    public void close() {
        process.close();
    }
}
