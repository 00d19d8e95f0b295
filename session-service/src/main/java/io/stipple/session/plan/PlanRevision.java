package io.stipple.session.plan;

import io.stipple.contracts.session.PlanRevisionReason;
import java.time.Instant;
import java.util.UUID;

/// Why, by whom and when a plan was changed.
///
/// @param note in the technician's words: it stays in this service's database alone
public record PlanRevision(PlanRevisionReason reason, String note, UUID by, Instant at) {}
