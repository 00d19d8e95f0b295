package io.stipple.session.consultation;

import io.stipple.contracts.Origin;
import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.plan.Plan;
import io.stipple.session.plan.PlanId;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A completed consultation.
public record Consultation(ConsultationId id, Setting setting, Outcome outcome, Assessment assessment, Sign sign) {

    /// Which visit it was.
    public record Setting(AppointmentId appointment, ClientId client, ClinicCode clinic) {}

    /// Who completed it and when.
    public record Sign(UUID by, Instant at, Origin origin) {}

    /// The plan it agreed, if it did.
    public Optional<Plan> plan(PlanId planId) {
        return outcome instanceof Outcome.Proceed(var terms)
                ? Optional.of(
                        new Plan(planId, id.value(), setting.client(), setting.clinic(), terms, sign.at(), Map.of()))
                : Optional.empty();
    }

    public ConsultationCompleted completed() {
        return new ConsultationCompleted(
                id.value(),
                setting.appointment().value(),
                setting.client().value(),
                setting.clinic().value(),
                outcome.code(),
                outcome.deferredTo(),
                sign.origin(),
                sign.at());
    }
}
