package io.stipple.console.board;

import java.time.Duration;
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
        VisitState state,
        Optional<OffsetDateTime> checkedInAt) {
    ZoneId zoneOfClinic() {
        return zone.orElse(startsAt.getOffset());
    }

    long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    /// The same visit at another time.
    VisitDetails at(OffsetDateTime time) {
        return new VisitDetails(
                id,
                clientId,
                clinic,
                zone,
                kind,
                sessionNumber,
                technicianName,
                time,
                time.plusMinutes(minutes()),
                state,
                checkedInAt);
    }

    /// How to reach the client, for those who may know.
    record Client(Optional<String> name, Optional<String> email, Optional<String> phone) {}
}
