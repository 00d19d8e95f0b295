package io.stipple.session.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepingPicturesInABucketTest {
    private final Map<String, byte[]> bucket = new ConcurrentHashMap<>();
    private final List<String> signatures = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            signatures.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            switch (exchange.getRequestMethod()) {
                case "PUT" -> {
                    bucket.put(path, body);
                    answer(exchange, 200, new byte[0]);
                }
                case "DELETE" -> {
                    bucket.remove(path);
                    answer(exchange, 204, new byte[0]);
                }
                default -> {
                    byte[] kept = bucket.get(path);
                    answer(exchange, kept == null ? 404 : 200, kept == null ? new byte[0] : kept);
                }
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void putsGetsAndDeletesWithSignedRequests() throws IOException {
        Store store = store();

        store.put("client/one", new byte[] {1, 2, 3});
        Optional<byte[]> kept = store.get("client/one");
        store.delete("client/one");
        store.delete("client/one");

        assertThat(kept).hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2, 3));
        assertThat(store.get("client/one")).isEmpty();
        assertThat(signatures)
                .hasSize(5)
                .allMatch(signed -> signed.startsWith("AWS4-HMAC-SHA256 Credential=somebody/"));
    }

    @Test
    void saysSoWhenTheBucketIsAway() {
        Store store = store();
        server.stop(0);

        assertThatThrownBy(() -> store.put("client/one", new byte[] {1})).isInstanceOf(IOException.class);
    }

    private Store store() {
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new S3Store(new PhotoSettings.S3(endpoint, "photos", "us-east-1", "somebody", "demo-somebody"));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
