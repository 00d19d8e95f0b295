package io.stipple.session.world;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Booking's answer to inspectors, on a loopback port: each visit by Tess, who is licensed through 2026.
public final class Register {
    private static final UUID TESS = UUID.randomUUID();
    private static final List<Map<String, Object>> VISITS = Collections.synchronizedList(new ArrayList<>());
    private static final HttpServer SERVER = opened();

    private Register() {}

    public static void knows(UUID appointment, String clientName) {
        VISITS.add(Map.of(
                "appointmentId",
                appointment,
                "technicianId",
                TESS,
                "technicianName",
                "Tess Moreno",
                "clientId",
                UUID.randomUUID(),
                "clientName",
                clientName,
                "birthDate",
                "1990-12-02"));
    }

    static String uri() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    private static HttpServer opened() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v1/clinics/", exchange -> {
                try (exchange) {
                    boolean known = exchange.getRequestHeaders().containsKey("Authorization");
                    byte[] answer = new JsonMapper()
                            .writeValueAsString(Map.of("visits", List.copyOf(VISITS), "licences", licences()))
                            .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(known ? 200 : 401, answer.length);
                    exchange.getResponseBody().write(answer);
                }
            });
            server.start();
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Map<String, Object>> licences() {
        return List.of(
                licence("ARTIST_LICENCE", "A-1", "2026-01-01", "2026-12-31"),
                licence("BLOODBORNE_CERTIFICATE", "B-1", "2025-01-01", "2026-11-30"),
                Map.of(
                        "holder", "Stipple Denver",
                        "kind", "ESTABLISHMENT_LICENCE",
                        "number", "E-1",
                        "validFrom", "2026-01-01",
                        "validUntil", "2026-12-31"));
    }

    private static Map<String, Object> licence(String kind, String number, String from, String until) {
        return Map.of(
                "technicianId", TESS,
                "holder", "Tess Moreno",
                "kind", kind,
                "number", number,
                "validFrom", from,
                "validUntil", until);
    }
}
