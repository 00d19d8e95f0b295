package io.stipple.notification.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// Stands for a provider of text messages, on a loopback port. Answers as it was told for a number, else takes it.
public final class TextProvider implements AutoCloseable {
    public static final String SECRET = "a provider's secret";
    public static final TextProvider ONLY = new TextProvider();

    /// @param code of the provider; 0: none
    public record Refusal(int status, int code) {
        public static final Refusal CUT = new Refusal(0, 0);
    }

    /// @param key by which a message is known when it comes again
    public record Text(String to, String from, String body, String callback, String key, String login) {}

    private final HttpServer server;
    private final Map<String, Refusal> refusals = new ConcurrentHashMap<>();
    public final List<Text> taken = new CopyOnWriteArrayList<>();

    public TextProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/2010-04-01/Accounts/local/Messages.json", this::take);
        server.start();
    }

    public String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void refuses(String number, Refusal refusal) {
        refusals.put(number, refusal);
    }

    public List<Text> to(Client client) {
        return taken.stream().filter(text -> text.to().equals(client.phone())).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> form = Arrays.stream(
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        Refusal refusal = refusals.get(form.get("To"));
        if (Refusal.CUT.equals(refusal)) {
            exchange.getResponseHeaders().set("Content-Length", "100");
            exchange.sendResponseHeaders(201, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            server.stop(0);
            return;
        }
        if (refusal == null) {
            taken.add(new Text(
                    form.get("To"),
                    form.get("From"),
                    form.get("Body"),
                    form.get("StatusCallback"),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    exchange.getRequestHeaders().getFirst("Authorization")));
        }
        int status = refusal == null ? 201 : refusal.status();
        byte[] body = (refusal == null
                        ? "{\"sid\":\"SM1\",\"status\":\"queued\"}"
                        : "{\"code\":" + refusal.code() + "}")
                .getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
