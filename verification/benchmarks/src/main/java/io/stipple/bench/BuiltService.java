package io.stipple.bench;

import io.stipple.local.Green;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Launch;
import io.stipple.local.process.Ports;
import io.stipple.local.process.TiedProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// A service as Maven built it, in a JVM of its own, all settings as they are. Its heap is 1 GB, more than the 320 MB
/// that `./stipple up` gives, so that large imports and searches are not measured at the edge of memory; `asUp` starts
/// it with exactly what `./stipple up` gives.
public final class BuiltService implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TiedProcess process;
    private final int port;

    private BuiltService(TiedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /// @param name such as `booking-service`
    /// @param url of its database
    /// @param more settings, such as `--stipple.photos.folder=...`
    public static BuiltService start(String name, Machines machines, String url, Realm realm, String... more)
            throws IOException, InterruptedException {
        return start(List.of(Launch.java(), "-Xmx1g"), name, machines, url, realm, more);
    }

    /// With the heap, collector and end that `./stipple up` gives it.
    public static BuiltService asUp(String name, Machines machines, String url, Realm realm, String... more)
            throws IOException, InterruptedException {
        return start(Launch.serviceJvm(), name, machines, url, realm, more);
    }

    private static BuiltService start(
            List<String> jvm, String name, Machines machines, String url, Realm realm, String... more)
            throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("stipple.sources", "."))
                .resolve(name)
                .resolve("target/" + name + ".jar")
                .toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException(name + " is not built");
        }
        int port = Ports.anyFree();
        Path log = machines.folder().resolve(name + "-" + port + ".log");
        var settings = Stream.concat(
                Stream.of(
                        "-jar",
                        jar.toString(),
                        "--spring.profiles.active=local",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + Machines.OWNER,
                        "--spring.datasource.password=" + Machines.PASSWORD,
                        "--spring.kafka.bootstrap-servers=" + machines.bootstrapServers(),
                        "--stipple.inbox.group-suffix=-" + port,
                        "--stipple.identity.issuer=" + realm.issuer()),
                Stream.of(more));
        var command = Stream.concat(jvm.stream(), settings).toList();
        var service = new BuiltService(TiedProcess.start(command, machines.folder(), log, Farewell.TERMINATE), port);
        service.await(name, log);
        return service;
    }

    private void await(String name, Path log) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Green.is(address().resolve("/actuator/health"))) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.close();
                throw new IllegalStateException(name + " did not start: " + Files.readString(log));
            }
            Thread.sleep(200);
        }
    }

    public int port() {
        return port;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.close();
    }
}
