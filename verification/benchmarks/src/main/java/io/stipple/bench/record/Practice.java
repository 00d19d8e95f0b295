package io.stipple.bench.record;

import io.stipple.bench.BuiltService;
import io.stipple.bench.Machines;
import io.stipple.bench.Realm;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The session service in a JVM of its own on fresh machines, and somebody who may ask it everything.
final class Practice implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Machines machines;
    private final Realm realm;
    private final BuiltService service;
    private final String token;

    Practice() throws Exception {
        this(BuiltService::start);
    }

    /// The service has no more memory than `./stipple up` gives it.
    static Practice asUp() throws Exception {
        return new Practice(BuiltService::asUp);
    }

    private Practice(Start start) throws Exception {
        machines = Machines.start();
        realm = new Realm();
        token = realm.operatorToken("session-service");
        service = start.of(
                "session-service",
                machines,
                machines.freshDatabase("session"),
                realm,
                "--stipple.photos.folder=" + machines.folder().resolve("photos"));
    }

    private interface Start {
        BuiltService of(String name, Machines machines, String url, Realm realm, String... more)
                throws IOException, InterruptedException;
    }

    /// What the service's heap holds now, garbage included.
    long heapBytes() throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(service.address().resolve("/actuator/prometheus"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
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
        return HttpRequest.newBuilder(service.address().resolve(path))
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
        service.close();
        realm.close();
        machines.close();
    }
}
