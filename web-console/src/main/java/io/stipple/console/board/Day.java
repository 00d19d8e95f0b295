package io.stipple.console.board;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A clinic's day as booking tells it.
record Day(
        String clinic,
        String name,
        ZoneId zone,
        LocalDate date,
        Optional<String> opens,
        Optional<String> closes,
        List<Column> technicians) {
    record Column(UUID id, String name, Optional<String> from, Optional<String> to, List<Visit> appointments) {}

    /// @param clientName empty for a client who was erased
    /// @param reassign the rules it no longer keeps
    record Visit(
            UUID id,
            int version,
            UUID clientId,
            Optional<String> clientName,
            VisitKind kind,
            Optional<Integer> sessionNumber,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            VisitState state,
            Optional<Boolean> checkedIn,
            Optional<List<String>> reassign) {
        boolean isHere() {
            return state == VisitState.BOOKED && checkedIn.orElse(false);
        }

        boolean mustMove() {
            return state == VisitState.BOOKED && !reassign.orElse(List.of()).isEmpty();
        }
    }
}
