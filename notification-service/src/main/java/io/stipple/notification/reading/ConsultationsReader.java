package io.stipple.notification.reading;

import io.stipple.contracts.Topic;
import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.contracts.session.ConsultationEvent;
import io.stipple.contracts.session.ContraindicationsChecked;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.PlanRevised;
import io.stipple.notification.course.NextSessions;
import io.stipple.platform.inbox.Reaction;

/// Learns how long skin must heal between the sessions of a plan.
final class ConsultationsReader implements Reaction<ConsultationEvent> {

    private final NextSessions nextSessions;

    ConsultationsReader(NextSessions nextSessions) {
        this.nextSessions = nextSessions;
    }

    @Override
    public Topic<ConsultationEvent> topic() {
        return Topic.CONSULTATIONS;
    }

    @Override
    public String name() {
        return "notification.consultations";
    }

    @Override
    public void on(ConsultationEvent fact) {
        switch (fact) {
            case ConsultationCompleted _ -> {} // ignored, because the technician tells the client there and then
            case PlanAgreed agreed -> nextSessions.agreed(agreed);
            case PlanRevised revised -> nextSessions.revised(revised);
            case ContraindicationsChecked _ -> {} // ignored, because it sets no gap between sessions
        }
    }
}
