package io.stipple.console.board;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// One visit as booking tells it.
record VisitDetails(
        UUID id,
        UUID clientId,
        String clinic,
        Optional<ZoneId> zone,
        VisitKind kind,
        Optional<Integer> sessionNumber,
        Optional<String> technicianName,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        VisitState state) {
    /// How to reach the client, for those who may know.
    record Client(Optional<String> name, Optional<String> email, Optional<String> phone) {}
}
