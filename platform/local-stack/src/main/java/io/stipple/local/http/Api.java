package io.stipple.local.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// One service, as one caller sees it. Anything but success is a `Refused`.
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT))
            .build();

    private final HttpClient http;
    private final URI base;
    private final Caller caller;

    public Api(HttpClient http, URI base, Caller caller) {
        this.http = http;
        this.base = base;
        this.caller = caller;
    }

    /// HTTP 1.1, because the services do not speak 2 without TLS and an upgrade only costs.
    public static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public JsonNode get(String path) {
        return ask("GET", path, request(path).GET()).body();
    }

    /// Creates something under a key of its own.
    public Answer post(String path, Object body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    /// Creates something that is created once, however often this is called with the same key and body.
    public Answer post(String path, String idempotencyKey, Object body) {
        return ask(
                "POST",
                path,
                request(path).header("Idempotency-Key", idempotencyKey).POST(json(body)));
    }

    /// @param version what is replaced, as its `ETag` said
    public Answer put(String path, String version, Object body) {
        return ask("PUT", path, request(path).header("If-Match", version).PUT(json(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        caller.bearer().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request;
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private Answer ask(String method, String path, HttpRequest.Builder request) {
        String asked = method + " " + base.resolve(path);
        try {
            HttpResponse<byte[]> response =
                    http.send(request.header("Content-Type", "application/json").build(), BodyHandlers.ofByteArray());
            JsonNode body = read(response.body());
            if (response.statusCode() / 100 != 2) {
                throw new Refused(asked, response.statusCode(), body);
            }
            return new Answer(response.statusCode(), body, version(response));
        } catch (IOException unreachable) {
            throw new Unreachable(asked, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unreachable(asked, interrupted);
        }
    }

    private static Optional<String> version(HttpResponse<?> response) {
        return response.headers().firstValue("ETag");
    }

    /// An answer that is no JSON (a proxy's page, nothing at all) reads as missing.
    private static JsonNode read(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (tools.jackson.core.JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
