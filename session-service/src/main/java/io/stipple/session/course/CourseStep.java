package io.stipple.session.course;

import io.stipple.contracts.Origin;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.session.plan.Plan;
import io.stipple.session.plan.TouchUpDays;
import java.time.Instant;

/// What one finished session means for its course.
public sealed interface CourseStep {
    /// The course goes on.
    record Continues(Plan plan) implements CourseStep {}

    /// That was the last one missing.
    record Finishes(Plan plan, TouchUpDays touchUp, CourseCompleted fact) implements CourseStep {}

    /// A touch-up after the course: it was finished before.
    record Follows(Plan plan) implements CourseStep {}

    /// The same session of the plan is already done.
    record AlreadyDone(int session) implements CourseStep {}

    static CourseStep of(Plan plan, SessionDone done, TouchUpPolicy policy, Origin origin, Instant now) {
        if (!plan.has(done.number())) {
            return new Follows(plan);
        }
        if (plan.done().containsKey(done.number())) {
            return new AlreadyDone(done.number());
        }
        Plan further = plan.with(done.number(), done.endedAt());
        return further.isDone() ? finish(further, done, policy, origin, now) : new Continues(further);
    }

    static Finishes finish(Plan plan, SessionDone last, TouchUpPolicy policy, Origin origin, Instant now) {
        TouchUpDays days = policy.after(plan.terms().type(), last.day());
        return new Finishes(
                plan,
                days,
                new CourseCompleted(
                        plan.id().value(),
                        plan.client().value(),
                        last.clinic().value(),
                        plan.terms().type(),
                        plan.done().size(),
                        days.opensOn(),
                        days.closesOn(),
                        last.zone().getId(),
                        origin,
                        now));
    }
}
