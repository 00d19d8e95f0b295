package io.stipple.session.consultation;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.session.HealthVerdict;
import io.stipple.session.plan.PlanRefusal;
import io.stipple.session.visit.VisitState;
import java.time.LocalDate;

/// Why a consultation cannot be completed.
public sealed interface ConsultationRefusal {
    /// Booking's fact may still be on its way.
    record AppointmentUnknown() implements ConsultationRefusal {}

    record NotForConsulting(AppointmentKind kind) implements ConsultationRefusal {}

    record VisitGone(VisitState state) implements ConsultationRefusal {}

    record HealthForbids(HealthVerdict verdict) implements ConsultationRefusal {}

    record AlreadyCompleted() implements ConsultationRefusal {}

    record NoSuchOutcome() implements ConsultationRefusal {}

    record PlanMissing() implements ConsultationRefusal {}

    record PlanNotExpected() implements ConsultationRefusal {}

    record PlanRefused(PlanRefusal reason) implements ConsultationRefusal {}

    record NotBeforeMissing() implements ConsultationRefusal {}

    record NotBeforeNotExpected() implements ConsultationRefusal {}

    record DeferredToThePast(LocalDate today) implements ConsultationRefusal {}
}
