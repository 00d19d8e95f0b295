package io.stipple.session.recall;

import java.util.UUID;

/// Names one recall.
record RecallId(UUID value) {}
