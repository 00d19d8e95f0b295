package io.stipple.notification.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Stands for booking-service on a loopback port: contacts, clinics' names, links. Answers only those with a token.
public final class BookingStandIn {

    private static final JsonMapper JSON = new JsonMapper();
    private static final BookingStandIn ONLY = new BookingStandIn();

    private final HttpServer server;
    private final Map<UUID, Map<String, Object>> contacts = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> links = new ConcurrentHashMap<>();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();

    private BookingStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/clients/", this::contact);
        server.createContext("/v1/links", this::link);
        server.createContext("/v1/public/clinics", this::clinics);
        server.start();
    }

    static String uri() {
        return "http://localhost:" + ONLY.server.getAddress().getPort();
    }

    public static void knows(Client client) {
        ONLY.contacts.put(
                client.id(),
                Map.of(
                        "id",
                        client.id().toString(),
                        "name",
                        client.name(),
                        "email",
                        client.email(),
                        "phone",
                        client.phone(),
                        "locale",
                        client.locale(),
                        "marketingConsent",
                        client.marketingConsent()));
    }

    public static void forgets(Client client) {
        ONLY.contacts.remove(client.id());
    }

    /// No link is given to that visit any more.
    public static void forgets(UUID visit) {
        ONLY.gone.add(visit.toString());
    }

    /// What was asked for with that link's token.
    public static JsonNode linkOf(String token) {
        return ONLY.links.getOrDefault(token, JSON.nullNode());
    }

    private void contact(HttpExchange exchange) throws IOException {
        UUID id = UUID.fromString(exchange.getRequestURI().getPath().split("/")[3]);
        Map<String, Object> known = contacts.get(id);
        answer(exchange, known == null ? 404 : 200, known == null ? Map.of("title", "No such client") : known);
    }

    private void link(HttpExchange exchange) throws IOException {
        JsonNode wish = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (gone.contains(wish.path("appointmentId").asString(""))) {
            answer(exchange, 404, Map.of("title", "No such visit"));
            return;
        }
        String token = "link-" + UUID.randomUUID();
        links.put(token, wish);
        answer(exchange, 201, Map.of("token", token));
    }

    private void clinics(HttpExchange exchange) throws IOException {
        answer(exchange, 200, new Object[] {
            Map.of("code", "miami-brickell", "name", "Stipple Miami Brickell", "address", "1 Brickell Avenue, Miami"),
            Map.of("code", "sydney-cbd", "name", "Stipple Sydney CBD", "address", "2 George Street, Sydney")
        });
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            boolean known = exchange.getRequestHeaders().containsKey("Authorization");
            byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? status : 401, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
