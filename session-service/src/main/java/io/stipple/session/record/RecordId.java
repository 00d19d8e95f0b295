package io.stipple.session.record;

import java.util.UUID;

/// Names one session record.
public record RecordId(UUID value) {}
