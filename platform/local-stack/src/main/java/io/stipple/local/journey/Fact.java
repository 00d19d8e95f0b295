package io.stipple.local.journey;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// One record seen on a topic.
///
/// @param type without publisher and version, such as `appointment-booked`
/// @param story the record's key
record Fact(UUID id, String type, String topic, String story, JsonNode data) {

    String text(String member) {
        return data.path(member).asString("");
    }
}
