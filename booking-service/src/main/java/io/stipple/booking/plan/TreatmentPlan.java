package io.stipple.booking.plan;

import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.TreatmentType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What client and technician agreed.
///
/// @param sessions in their order
/// @param validUntil the last day a session may be booked for
public record TreatmentPlan(
        UUID id, UUID clientId, TreatmentType type, List<PlannedSession> sessions, LocalDate validUntil) {
    public TreatmentPlan {
        sessions = List.copyOf(sessions);
    }

    public Optional<PlannedSession> session(int number) {
        return sessions.stream().filter(session -> session.number() == number).findFirst();
    }
}
