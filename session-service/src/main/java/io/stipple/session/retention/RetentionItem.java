package io.stipple.session.retention;

import java.time.Instant;
import java.util.UUID;

/// One client a report names.
///
/// @param lastSeen when anything was last done for them
/// @param keptUntil the last moment a law asks to keep it
record RetentionItem(UUID clientId, Instant lastSeen, Instant keptUntil) {}
