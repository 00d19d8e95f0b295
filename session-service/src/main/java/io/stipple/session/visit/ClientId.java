package io.stipple.session.visit;

import java.util.UUID;

/// Booking's id of a client: all this service knows of who they are. One person may have had several.
public record ClientId(UUID value) {}
