package io.stipple.session.course;

import io.stipple.contracts.Origin;
import io.stipple.session.plan.FinishedCourse;
import io.stipple.session.plan.Plan;
import io.stipple.session.plan.PlanId;
import io.stipple.session.plan.Plans;
import java.time.Instant;
import java.util.List;

/// Takes finished sessions to the plans they belong to. To be called inside the transaction that finishes one: the
/// plan is held from then on, so that of two last sessions exactly one finishes the course.
public class Courses {
    private final Plans plans;
    private final TouchUpPolicy policy;

    Courses(Plans plans, TouchUpPolicy policy) {
        this.plans = plans;
        this.policy = policy;
    }

    public CourseStep advance(PlanId id, SessionDone done, Instant now) {
        Plan plan = plans.hold(id).orElseThrow(() -> new IllegalStateException("a record names a plan that is gone"));
        CourseStep step = CourseStep.of(plan, done, policy, Origin.STAFF, now);
        switch (step) {
            case CourseStep.Continues _ -> plans.sessionDone(id, done.number(), done.endedAt());
            case CourseStep.Finishes last -> {
                plans.sessionDone(id, done.number(), done.endedAt());
                plans.courseDone(List.of(new FinishedCourse(id, last.touchUp(), done.endedAt())));
            }
            case CourseStep.Follows _, CourseStep.AlreadyDone _ -> {} // the plan stays as it is
        }
        return step;
    }
}
