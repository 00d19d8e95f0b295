package io.stipple.session.pigment;

import java.util.UUID;

/// Names one lot on one clinic's shelf.
public record LotId(UUID value) {}
