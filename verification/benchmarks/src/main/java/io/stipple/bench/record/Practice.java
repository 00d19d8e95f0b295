package io.stipple.bench.record;

import io.stipple.bench.Machines;
import io.stipple.local.Green;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Launch;
import io.stipple.local.process.Ports;
import io.stipple.local.process.TiedProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The session service in a JVM of its own on fresh machines, and somebody who may ask it everything.
final class Practice implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Machines machines;
    private final Issuer issuer;
    private final TiedProcess process;
    private final URI address;
    private final String token;

    Practice() throws Exception {
        machines = Machines.start();
        issuer = new Issuer();
        token = issuer.operatorToken();
        Path folder = Files.createTempDirectory("stipple-bench-session");
        int port = Ports.anyFree();
        address = URI.create("http://127.0.0.1:" + port);
        process = TiedProcess.start(
                command(port, machines.freshDatabase("session"), folder),
                folder,
                folder.resolve("log"),
                Farewell.TERMINATE);
        await(folder.resolve("log"));
    }

    private List<String> command(int port, String database, Path folder) {
        Path jar = Path.of(System.getProperty("stipple.sources", "."))
                .resolve("session-service/target/session-service.jar")
                .toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException("the session service is not built");
        }
        return List.of(
                Launch.java(),
                "-Xmx1g",
                "-jar",
                jar.toString(),
                "--spring.profiles.active=local",
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + Machines.OWNER,
                "--spring.datasource.password=" + Machines.PASSWORD,
                "--spring.kafka.bootstrap-servers=" + machines.bootstrapServers(),
                "--stipple.identity.issuer=" + issuer.uri(),
                "--stipple.photos.folder=" + folder.resolve("photos"));
    }

    private void await(Path log) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Green.is(address.resolve("/actuator/health"))) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.close();
                throw new IllegalStateException("the session service did not start: " + Files.readString(log));
            }
            Thread.sleep(200);
        }
    }

    String database() {
        return machines.url("session");
    }

    String bootstrapServers() {
        return machines.bootstrapServers();
    }

    /// @throws IllegalStateException unless it is answered well
    JsonNode get(String path) throws IOException, InterruptedException {
        return sent(request(path).GET());
    }

    /// @throws IllegalStateException unless it is answered well
    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return sent(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /// @throws IllegalStateException unless it is answered well
    JsonNode upload(String path, byte[] jpeg) throws IOException, InterruptedException {
        return sent(
                request(path).header("Content-Type", "image/jpeg").POST(HttpRequest.BodyPublishers.ofByteArray(jpeg)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private JsonNode sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        process.close();
        issuer.close();
        machines.close();
    }
}
