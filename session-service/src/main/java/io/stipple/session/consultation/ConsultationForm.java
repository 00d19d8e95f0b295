package io.stipple.session.consultation;

import io.stipple.contracts.session.ConsultationOutcome;
import io.stipple.session.plan.PlanForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A consultation as staff enter it.
record ConsultationForm(
        UUID appointmentId,
        ConsultationOutcome outcome,
        @Nullable LocalDate notBefore,
        @Valid AssessmentForm assessment,
        @Valid @Nullable PlanForm plan) {

    Findings findings() {
        return new Findings(
                outcome,
                Optional.ofNullable(notBefore),
                Optional.ofNullable(plan).map(PlanForm::proposal),
                assessment.assessment());
    }
}
