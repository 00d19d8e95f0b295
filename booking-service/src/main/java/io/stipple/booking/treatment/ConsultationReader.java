package io.stipple.booking.treatment;

import io.stipple.booking.appointment.Visits;
import io.stipple.booking.appointment.Whose;
import io.stipple.booking.plan.Plans;
import io.stipple.booking.reassign.Reassignments;
import io.stipple.contracts.Topic;
import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.contracts.session.ConsultationEvent;
import io.stipple.contracts.session.ContraindicationsChecked;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.PlanRevised;
import io.stipple.platform.inbox.Reaction;

/// Learns who may be treated, and that the consultation took place, and looks again at what was booked.
/// A reaction: completing a visit is published.
final class ConsultationReader implements Reaction<ConsultationEvent> {
    private final Plans plans;
    private final Visits visits;
    private final Reassignments reassignments;

    ConsultationReader(Plans plans, Visits visits, Reassignments reassignments) {
        this.plans = plans;
        this.visits = visits;
        this.reassignments = reassignments;
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
                reassignments.after(new Whose.OfClient(done.clientId()));
            }
            case PlanAgreed plan -> {
                plans.remember(plan);
                reassignments.after(new Whose.OfClient(plan.clientId()));
            }
            case PlanRevised revised -> {
                plans.remember(revised);
                reassignments.after(new Whose.OfClient(revised.clientId()));
            }
            case ContraindicationsChecked checked -> {
                plans.remember(checked);
                reassignments.after(new Whose.OfClient(checked.clientId()));
            }
        }
    }
}
