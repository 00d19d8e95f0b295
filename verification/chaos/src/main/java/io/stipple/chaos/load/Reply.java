package io.stipple.chaos.load;

import tools.jackson.databind.JsonNode;

/// What came of one HTTP request.
///
/// @param version the `ETag`, or empty
record Reply(int status, JsonNode body, String version) {

    boolean isGood() {
        return status / 100 == 2;
    }

    /// Last part of the problem's type, such as `slot-taken`.
    String problem() {
        return body.path("type").asString("").replaceFirst("^.*/problems/", "");
    }
}
