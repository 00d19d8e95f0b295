package io.stipple.insight.journey;

import static io.stipple.insight.count.Measure.CONSULTATIONS;
import static io.stipple.insight.count.Measure.PLANS;

import io.stipple.contracts.Topic;
import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.contracts.session.ConsultationEvent;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.insight.count.DailyCounts;
import io.stipple.platform.inbox.Projection;

/// Counts consultations, and the plans that came of them.
final class ConsultationsReader implements Projection<ConsultationEvent> {

    private final DailyCounts counts;

    ConsultationsReader(DailyCounts counts) {
        this.counts = counts;
    }

    @Override
    public Topic<ConsultationEvent> topic() {
        return Topic.CONSULTATIONS;
    }

    @Override
    public String name() {
        return "insight.consultations";
    }

    @Override
    public void on(ConsultationEvent fact) {
        switch (fact) {
            case ConsultationCompleted done -> counts.add(CONSULTATIONS, done.clinicCode(), done.occurredAt());
            case PlanAgreed plan -> counts.add(PLANS, plan.clinicCode(), plan.occurredAt());
        }
    }

    @Override
    public void reset() {
        counts.clear(CONSULTATIONS, PLANS);
    }
}
