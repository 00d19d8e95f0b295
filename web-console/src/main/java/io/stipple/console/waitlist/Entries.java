package io.stipple.console.waitlist;

import io.stipple.console.board.VisitKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The waitlist of one clinic as booking tells it, in the order they came.
record Entries(List<Entry> entries) {
    record Entry(
            UUID id,
            Optional<String> clientName,
            VisitKind kind,
            Optional<UUID> technicianId,
            LocalDate firstDay,
            LocalDate lastDay,
            OffsetDateTime joinedAt,
            Optional<Offer> offer) {}

    record Offer(UUID id, UUID technicianId, OffsetDateTime startsAt, OffsetDateTime expiresAt) {}
}
