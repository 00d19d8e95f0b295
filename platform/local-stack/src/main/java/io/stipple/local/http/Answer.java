package io.stipple.local.http;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What a service said.
///
/// @param body a missing node if there was none
/// @param version the `ETag`, as `If-Match` takes it back
public record Answer(int status, JsonNode body, Optional<String> version) {}
