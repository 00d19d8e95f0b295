package io.stipple.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/// A stand-in for one of Keycloak's realms on a loopback port: its keys and its token endpoint for service accounts.
/// Most tests share the one behind `TestIssuer`; a test that takes the realm away or rotates its key makes its own.
public final class TestRealm implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String REALM = "/realms/stipple";

    private final HttpServer server;
    private final AtomicInteger keyLookups = new AtomicInteger();
    private final AtomicInteger tokensGiven = new AtomicInteger();
    private volatile SigningKey key = new SigningKey();
    private volatile boolean away;

    public TestRealm() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(REALM + "/protocol/openid-connect/certs", this::keys);
        server.createContext(REALM + "/protocol/openid-connect/token", this::serviceToken);
        server.start();
    }

    public String uri() {
        return "http://localhost:" + server.getAddress().getPort() + REALM;
    }

    /// How often somebody has fetched the keys, or tried to.
    public int keyLookups() {
        return keyLookups.get();
    }

    /// How often a service has fetched a token of its own, or tried to.
    public int tokensGiven() {
        return tokensGiven.get();
    }

    /// While true, every request is answered with 503.
    public void away(boolean isAway) {
        away = isAway;
    }

    /// Replaces the signing key: tokens made from now on carry a key id no service has seen.
    public void rotateKey() {
        key = new SigningKey();
    }

    String sign(Map<String, ?> claims) {
        return key.sign(JSON, claims);
    }

    private void keys(HttpExchange exchange) throws IOException {
        keyLookups.incrementAndGet();
        answer(exchange, Map.of("keys", List.of(key.published())));
    }

    /// Gives every service account that asks a token with every role at every service.
    private void serviceToken(HttpExchange exchange) throws IOException {
        tokensGiven.incrementAndGet();
        String token = TestIssuer.token()
                .service("contacts", "links", "public-gateway")
                .text(this);
        long seconds = Duration.ofMinutes(5).toSeconds();
        answer(exchange, Map.of("access_token", token, "token_type", "Bearer", "expires_in", seconds));
    }

    private void answer(HttpExchange exchange, Map<String, ?> body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(away ? 503 : 200, away ? -1 : bytes.length);
            if (!away) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
