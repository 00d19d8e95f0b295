package io.stipple.booking.treatment;

import io.stipple.booking.appointment.Visits;
import io.stipple.booking.appointment.Whose;
import io.stipple.booking.plan.Plans;
import io.stipple.booking.reassign.Reassignments;
import io.stipple.contracts.Topic;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.HealingChecked;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.contracts.session.SessionRecordEvent;
import io.stipple.platform.inbox.Reaction;

/// Learns which sessions were done and when, from where the next one's gap is counted, and how they healed.
final class SessionRecordReader implements Reaction<SessionRecordEvent> {
    private final Plans plans;
    private final Visits visits;
    private final Reassignments reassignments;

    SessionRecordReader(Plans plans, Visits visits, Reassignments reassignments) {
        this.plans = plans;
        this.visits = visits;
        this.reassignments = reassignments;
    }

    @Override
    public Topic<SessionRecordEvent> topic() {
        return Topic.SESSION_RECORDS;
    }

    @Override
    public String name() {
        return "booking.session-records";
    }

    @Override
    public void on(SessionRecordEvent fact) {
        switch (fact) {
            case SessionCompleted done -> {
                plans.remember(done);
                visits.complete(done.appointmentId(), done.occurredAt());
            }
            case CourseCompleted _ -> {} // ignored, because a plan without sessions left says the same
            case HealingChecked checked -> {
                plans.remember(checked);
                reassignments.after(new Whose.OfClient(checked.clientId()));
            }
            case ClientExposed _ -> {} // ignored, because the recall itself shows the visits still to come
        }
    }
}
