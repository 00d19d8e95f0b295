package io.stipple.console.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// All four services behind one port, each below its own first path segment: `http://localhost:1234/booking`.
public final class StubPeers implements AutoCloseable {
    /// What a service was asked.
    public record Asked(String method, String path, Map<String, String> headers, String body) {}

    public record Reply(int status, String body) {
        public static Reply ok(String body) {
            return new Reply(200, body);
        }

        public static Reply problem(int status, String slug, String more) {
            return new Reply(
                    status,
                    "{\"type\":\"/problems/%s\",\"title\":\"A title of the service\",\"status\":%d%s}"
                            .formatted(slug, status, more));
        }
    }

    private final HttpServer server;
    private final Map<String, Function<Asked, Reply>> special = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public StubPeers(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String at(String service) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + service;
    }

    /// From now on, requests whose `METHOD /service/path` begins like this are answered so.
    public void answer(String start, Reply reply) {
        special.put(start, _ -> reply);
    }

    /// Puts all answers back and forgets what was asked.
    public void reset() {
        special.clear();
        asked.clear();
    }

    public List<Asked> asked(String method, String path) {
        return asked.stream()
                .filter(one -> one.method().equals(method) && one.path().startsWith(path))
                .toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            var request = new Asked(
                    exchange.getRequestMethod(),
                    path,
                    headers(exchange),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            asked.add(request);
            Reply reply = reply(request);
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Reply reply(Asked request) {
        String line = request.method() + " " + request.path();
        Optional<Function<Asked, Reply>> own = special.entrySet().stream()
                .filter(entry -> line.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return own.map(answer -> answer.apply(request)).orElseGet(() -> Canned.reply(request));
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
        return headers;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
