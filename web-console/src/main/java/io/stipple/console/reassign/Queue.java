package io.stipple.console.reassign;

import io.stipple.console.board.VisitKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The visits at one clinic that somebody must see to, as booking tells them.
record Queue(List<Waiting> reassignments) {
    record Waiting(Visit visit, Optional<String> clientName, String technicianName, OffsetDateTime since) {}

    /// @param reasons the rules it no longer keeps, by name
    record Visit(UUID appointmentId, VisitKind kind, OffsetDateTime startsAt, List<String> reasons) {}
}
