package io.stipple.chaos.load;

import io.stipple.local.http.Caller;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Sends requests with little patience, as a browser in front of a person does.
final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Reply get(Caller caller, URI from) throws IOException, InterruptedException {
        return send(caller, HttpRequest.newBuilder(from).GET());
    }

    Reply send(Sending one, String key) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(one.to())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(
                        one.method(),
                        one.body()
                                .map(body -> BodyPublishers.ofByteArray(
                                        JsonMapper.shared().writeValueAsBytes(body)))
                                .orElse(BodyPublishers.noBody()));
        one.version().ifPresent(version -> request.header("If-Match", version));
        return send(one.caller(), request);
    }

    private Reply send(Caller caller, HttpRequest.Builder request) throws IOException, InterruptedException {
        caller.bearer().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        HttpResponse<byte[]> response = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        return new Reply(
                response.statusCode(),
                read(response.body()),
                response.headers().firstValue("ETag").orElse(""));
    }

    private static JsonNode read(byte[] body) {
        try {
            return body.length == 0
                    ? MissingNode.getInstance()
                    : JsonMapper.shared().readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
