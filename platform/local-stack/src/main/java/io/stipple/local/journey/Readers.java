package io.stipple.local.journey;

import io.stipple.local.http.Api;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Who reads which topic, and when each of them was done with a fact.
///
/// @param byTopic how many readers each topic has
record Readers(List<Api> services, Map<String, Integer> byTopic, Patience patience) {

    static Readers of(List<Api> services, Patience patience) {
        Map<String, Integer> byTopic = new HashMap<>();
        for (Api service : services) {
            for (JsonNode reader : service.get("/v1/operations").path("readers")) {
                byTopic.merge(reader.path("topic").asString(), 1, Integer::sum);
            }
        }
        return new Readers(services, byTopic, patience);
    }

    record Handled(List<String> readers, long lastMillis) {}

    /// Waits until every reader of the fact's topic has handled it.
    Handled handled(Fact fact) {
        int expected = byTopic.getOrDefault(fact.topic(), 0);
        if (expected == 0) {
            throw new StepFailed("no service reads " + fact.topic());
        }
        Map<String, Long> millis = patience.until(
                fact.type() + " was not handled by all " + expected + " readers of " + fact.topic(),
                () -> Optional.of(millis(fact)).filter(found -> found.size() >= expected));
        return new Handled(
                millis.keySet().stream().sorted().collect(Collectors.toCollection(ArrayList::new)),
                millis.values().stream().mapToLong(Long::longValue).max().orElse(0));
    }

    private Map<String, Long> millis(Fact fact) {
        Map<String, Long> millis = new HashMap<>();
        for (Api service : services) {
            for (JsonNode one : service.get("/v1/operations/facts/" + fact.id()).path("handledBy")) {
                millis.put(one.path("reader").asString(), one.path("millis").asLong());
            }
        }
        return millis;
    }
}
