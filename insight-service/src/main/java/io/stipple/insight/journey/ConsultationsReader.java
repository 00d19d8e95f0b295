package io.stipple.insight.journey;

import static io.stipple.insight.count.Measure.CONSULTATIONS;
import static io.stipple.insight.count.Measure.PLANS;

import io.stipple.contracts.Topic;
import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.contracts.session.ConsultationEvent;
import io.stipple.contracts.session.ContraindicationsChecked;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.PlanRevised;
import io.stipple.insight.count.DailyCounts;
import io.stipple.insight.count.Tally;
import io.stipple.platform.inbox.Projection;
import java.util.List;

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
        onAll(List.of(fact));
    }

    @Override
    public void onAll(List<ConsultationEvent> facts) {
        counts.count(facts, ConsultationsReader::count);
    }

    private static void count(ConsultationEvent fact, Tally tally) {
        switch (fact) {
            case ConsultationCompleted done -> tally.add(CONSULTATIONS, done.clinicCode(), done.occurredAt());
            case PlanAgreed plan -> tally.add(PLANS, plan.clinicCode(), plan.occurredAt());
            case PlanRevised _ -> {} // ignored, because a changed plan is still one plan
            case ContraindicationsChecked _ -> {} // ignored, because a client's health is counted nowhere
        }
    }

    @Override
    public void reset() {
        counts.clear(CONSULTATIONS, PLANS);
    }

    @Override
    public List<String> tables() {
        return DailyCounts.TABLES;
    }
}
