package io.stipple.session.plan;

import io.stipple.contracts.session.TreatmentType;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// A plan as it is put to the rules; what is left out takes the franchise's default.
///
/// @param sessions in the order they are to be done
public record PlanProposal(TreatmentType type, List<Step> sessions, Price price, LocalDate validUntil) {
    public PlanProposal {
        sessions = List.copyOf(sessions);
    }

    public record Step(OptionalInt minGapDays, OptionalInt maxGapDays, OptionalInt minutes) {}
}
