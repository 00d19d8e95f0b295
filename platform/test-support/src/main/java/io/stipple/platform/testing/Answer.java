package io.stipple.platform.testing;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// What the service answered.
public record Answer(int status, JsonNode body, HttpHeaders headers) {
    public String text(String member) {
        return body.path(member).asString();
    }

    public UUID id(String member) {
        return UUID.fromString(text(member));
    }

    public String etag() {
        return headers.firstValue("ETag").orElseThrow();
    }

    /// The last part of the problem's type.
    public String problem() {
        return slug(body);
    }

    /// The last parts of the types of all refusals, also of a single one.
    public List<String> problems() {
        return body.has("refusals")
                ? body.get("refusals").valueStream().map(Answer::slug).toList()
                : List.of(problem());
    }

    /// The fields that all refusals name, also a single one.
    public List<String> fields() {
        return body.has("refusals")
                ? body.get("refusals")
                        .valueStream()
                        .map(refusal -> refusal.path("field").asString())
                        .toList()
                : List.of(text("field"));
    }

    /// The fields of an invalid request.
    public List<String> wrongFields() {
        return body.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }

    private static String slug(JsonNode problem) {
        return problem.path("type").asString().replace("/problems/", "");
    }
}
