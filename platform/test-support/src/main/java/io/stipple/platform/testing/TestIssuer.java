package io.stipple.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/// A stand-in for Keycloak's realm on a loopback port: its keys, its token endpoint for service accounts, and tokens in
/// its layout. One per JVM; the fixture points `stipple.identity.issuer` at it. `TestIssuer.token()` begins a token.
public final class TestIssuer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String REALM = "/realms/stipple";
    private static final String PROTOCOL = REALM + "/protocol/openid-connect";
    private static final TestIssuer ONLY = new TestIssuer();

    private final HttpServer server;
    private final AtomicInteger keyLookups = new AtomicInteger();
    private final AtomicInteger tokensGiven = new AtomicInteger();
    private volatile SigningKey key = new SigningKey();
    private volatile boolean away;

    private TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(PROTOCOL + "/certs", this::keys);
        server.createContext(PROTOCOL + "/token", this::serviceToken);
        server.start();
    }

    /// A token of somebody without any right, valid for five minutes.
    public static TestToken token() {
        return TestToken.of(UUID.randomUUID());
    }

    public static String uri() {
        return "http://localhost:" + ONLY.server.getAddress().getPort() + REALM;
    }

    /// How often a service has fetched the keys.
    public static int keyLookups() {
        return ONLY.keyLookups.get();
    }

    /// How often a service has fetched a token of its own.
    public static int tokensGiven() {
        return ONLY.tokensGiven.get();
    }

    /// While true, every request is answered with 503. Whoever sets it puts it back.
    public static void away(boolean away) {
        ONLY.away = away;
    }

    /// Replaces the signing key: tokens made from now on carry a key id no service has seen.
    public static void rotateKey() {
        ONLY.key = new SigningKey();
    }

    static String signed(Map<String, ?> claims) {
        return ONLY.key.sign(JSON, claims);
    }

    private void keys(HttpExchange exchange) throws IOException {
        keyLookups.incrementAndGet();
        answer(exchange, Map.of("keys", List.of(key.published())));
    }

    /// Gives every service account that asks a token with the role of the public gateway at every service.
    private void serviceToken(HttpExchange exchange) throws IOException {
        tokensGiven.incrementAndGet();
        String token = token().service("contacts", "links", "public-gateway").text();
        answer(
                exchange,
                Map.of(
                        "access_token",
                        token,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        Duration.ofMinutes(5).toSeconds()));
    }

    private void answer(HttpExchange exchange, Map<String, ?> body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(away ? 503 : 200, away ? -1 : bytes.length);
            if (!away) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
