package io.stipple.local.mail;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What the mail page sends back. Mails are foreign content, so each kind of answer says what it may do.
record Answer(int status, Map<String, String> headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OWN =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'";
    private static final String FOREIGN = "default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:;"
            + " sandbox allow-popups allow-popups-to-escape-sandbox";

    static Answer page(String html) {
        return html(200, html, OWN);
    }

    static Answer foreignHtml(String html) {
        return html(200, "<base target=\"_blank\">" + html, FOREIGN);
    }

    static Answer missing() {
        return html(404, MailHtml.missing(), OWN);
    }

    static Answer json(Object value) {
        return new Answer(200, Map.of("Content-Type", "application/json"), JSON.writeValueAsBytes(value));
    }

    static Answer accepted(Object value) {
        return new Answer(201, Map.of("Content-Type", "application/json"), JSON.writeValueAsBytes(value));
    }

    /// As a provider of text messages says no.
    static Answer refused(int code, String message) {
        return new Answer(
                400,
                Map.of("Content-Type", "application/json"),
                JSON.writeValueAsBytes(Map.of("code", code, "message", message, "status", 400)));
    }

    static Answer download(Mail.Attachment attachment) {
        var name = attachment.name().replaceAll("[^\\p{Alnum}._ -]", "_");
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", attachment.type().replaceAll("\\s+", " "));
        headers.put("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return new Answer(200, headers, attachment.content());
    }

    private static Answer html(int status, String html, String policy) {
        return new Answer(
                status,
                Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", policy),
                html.getBytes(StandardCharsets.UTF_8));
    }

    void send(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
