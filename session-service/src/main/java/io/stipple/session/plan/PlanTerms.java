package io.stipple.session.plan;

import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.TreatmentType;
import java.time.LocalDate;
import java.util.List;

/// What was agreed, every default written out.
///
/// @param policyVersion the numbers that let it through
public record PlanTerms(
        TreatmentType type, List<PlannedSession> sessions, Price price, LocalDate validUntil, String policyVersion) {
    public PlanTerms {
        sessions = List.copyOf(sessions);
    }
}
