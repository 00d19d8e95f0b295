package io.stipple.booking.treatment;

import io.stipple.booking.appointment.Visits;
import io.stipple.booking.plan.Plans;
import io.stipple.contracts.Topic;
import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.contracts.session.ConsultationEvent;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.platform.inbox.Reaction;

/// Learns who may be treated, and that the consultation took place. A reaction: completing a visit is published.
final class ConsultationReader implements Reaction<ConsultationEvent> {
    private final Plans plans;
    private final Visits visits;

    ConsultationReader(Plans plans, Visits visits) {
        this.plans = plans;
        this.visits = visits;
    }

    @Override
    public Topic<ConsultationEvent> topic() {
        return Topic.CONSULTATIONS;
    }

    @Override
    public String name() {
        return "booking.consultations";
    }

    @Override
    public void on(ConsultationEvent fact) {
        switch (fact) {
            case ConsultationCompleted done -> {
                plans.remember(done);
                visits.complete(done.appointmentId(), done.occurredAt());
            }
            case PlanAgreed plan -> plans.remember(plan);
        }
    }
}
