package io.stipple.local.franchise;

import io.stipple.local.http.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Sends things to one of the services' import doors, each under the demo's own reference: what came in before comes
/// back as it was.
///
/// @param path the door
/// @param noun the member of the request that holds the things
/// @param atOnce most things in one request
record Import(Api service, String path, String noun, int atOnce) {

    /// @return ids by reference
    Map<String, UUID> send(List<?> things) {
        JsonNode answer = service.post(path, Map.of(noun, things)).body();
        Map<String, UUID> ids = new HashMap<>();
        (answer.isArray() ? answer : answer.path(noun)).forEach(one -> {
            if (one.path("id").isString()) {
                ids.put(
                        one.path("reference").asString(),
                        UUID.fromString(one.path("id").asString()));
            }
        });
        return ids;
    }
}
