package io.stipple.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows the mails to people as pages and to programs as JSON.
final class MailPage implements AutoCloseable {

    private static final int MOST = 200;
    private static final int MOST_BYTES = 64 * 1024;
    private static final Pattern TEXTS = Pattern.compile("/2010-04-01/Accounts/[^/]+/Messages\\.json");

    private final HttpServer server;
    private final Mails mails;
    private final TextMessages texts;

    private MailPage(HttpServer server, Mails mails) {
        this.server = server;
        this.mails = mails;
        this.texts = new TextMessages(mails);
    }

    static MailPage start(int port, Mails mails) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        var page = new MailPage(server, mails);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", page::answer);
        server.start();
        return page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var answer =
                    switch (exchange.getRequestMethod()) {
                        case "GET" -> route(path.split("/", -1), exchange);
                        case "POST" -> TEXTS.matcher(path).matches() ? text(exchange) : Answer.missing();
                        default -> Answer.missing();
                    };
            answer.send(exchange);
        }
    }

    private Answer text(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        var values = Stream.of(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, _) -> first));
        var key = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        return texts.take(values, key, Instant.now());
    }

    /// `/`, `/messages/{id}`, `/messages/{id}/html`, `/messages/{id}/attachments/{number}`, `/api/messages`,
    /// `/api/messages/{id}`
    private Answer route(String[] path, HttpExchange exchange) {
        var to = parameter(exchange, "to").filter(address -> !address.isBlank());
        if (path.length == 2 && path[1].isEmpty()) {
            return Answer.page(MailHtml.list(newest(exchange, to).toList(), to));
        }
        if (path.length == 3 && path[1].equals("api") && path[2].equals("messages")) {
            return Answer.json(newest(exchange, to).map(MailJson::of).toList());
        }
        if (path.length == 4 && path[1].equals("api") && path[2].equals("messages")) {
            return mails.find(path[3]).map(MailJson::of).map(Answer::json).orElse(Answer.missing());
        }
        if (path.length >= 3 && path[1].equals("messages")) {
            return mails.find(path[2]).flatMap(mail -> partOf(mail, path)).orElse(Answer.missing());
        }
        return Answer.missing();
    }

    private static Optional<Answer> partOf(Mail mail, String[] path) {
        if (path.length == 3) {
            return Optional.of(Answer.page(MailHtml.one(mail)));
        }
        if (path.length == 4 && path[3].equals("html")) {
            return Optional.of(Answer.foreignHtml(mail.htmlWithItsImages()));
        }
        if (path.length == 5 && path[3].equals("attachments")) {
            return number(path[4]).flatMap(mail::attachment).map(Answer::download);
        }
        return Optional.empty();
    }

    private Stream<Mail> newest(HttpExchange exchange, Optional<String> to) {
        var limit = parameter(exchange, "limit").flatMap(MailPage::number).orElse(MOST);
        return mails.newestFirst(to).limit(Math.clamp(limit, 1, MOST));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<String> parameter(HttpExchange exchange, String name) {
        return Stream.ofNullable(exchange.getRequestURI().getRawQuery())
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
