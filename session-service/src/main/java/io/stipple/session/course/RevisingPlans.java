package io.stipple.session.course;

import io.stipple.contracts.Origin;
import io.stipple.platform.outbox.Outbox;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.platform.problem.Problems;
import io.stipple.session.jurisdiction.Clinics;
import io.stipple.session.plan.Agreement;
import io.stipple.session.plan.FinishedCourse;
import io.stipple.session.plan.Plan;
import io.stipple.session.plan.PlanId;
import io.stipple.session.plan.PlanPolicy;
import io.stipple.session.plan.PlanProblems;
import io.stipple.session.plan.PlanRevision;
import io.stipple.session.plan.Plans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.annotation.Transactional;

/// Changes a plan under way: held, put to the same rules as a new one, kept with its reason, and told. Whoever drops
/// all sessions still to come ends the course.
class RevisingPlans {
    private final Plans plans;
    private final PlanPolicy policy;
    private final TouchUpPolicy touchUps;
    private final Clinics clinics;
    private final Outbox outbox;

    RevisingPlans(Plans plans, PlanPolicy policy, TouchUpPolicy touchUps, Clinics clinics, Outbox outbox) {
        this.plans = plans;
        this.policy = policy;
        this.touchUps = touchUps;
        this.clinics = clinics;
        this.outbox = outbox;
    }

    /// @param mayTreat whether the caller may treat that plan's client
    @Transactional
    Revision revise(
            PlanId id, ExpectedVersion version, RevisionForm form, Predicate<Plan> mayTreat, PlanRevision revision) {
        Optional<Plan> held = plans.hold(id).filter(mayTreat);
        if (held.isEmpty()) {
            return new Revision.NotFound();
        }
        Plan former = held.get();
        if (version.value() != former.revision()) {
            return new Revision.Refused(List.of(Problems.staleVersion()));
        }
        List<ProblemDetail> problems = RevisionRules.of(former, form);
        if (!problems.isEmpty()) {
            return new Revision.Refused(problems);
        }
        LocalDate today = LocalDate.ofInstant(revision.at(), clinics.zone(former.clinic()));
        return switch (Agreement.on(RevisionRules.proposal(former, form), today, policy)) {
            case Agreement.Refused refused ->
                new Revision.Refused(
                        refused.reasons().stream().map(PlanProblems::of).toList());
            case Agreement.Agreed agreed -> put(former, former.revised(agreed.terms()), revision);
        };
    }

    private Revision put(Plan former, Plan revised, PlanRevision revision) {
        plans.revise(former, revised, revision);
        outbox.put(revised.revisedFact(revision.reason(), revision.at()));
        if (revised.isDone()) {
            end(revised, revision.at());
        }
        return new Revision.Done(revised);
    }

    private void end(Plan plan, Instant now) {
        int last = plan.lastDone();
        Instant endedAt = Objects.requireNonNull(plan.done().get(last));
        SessionDone done = new SessionDone(last, endedAt, plan.clinic(), clinics.zone(plan.clinic()));
        CourseStep.Finishes finish = CourseStep.finish(plan, done, touchUps, Origin.STAFF, now);
        plans.courseDone(List.of(new FinishedCourse(plan.id(), finish.touchUp(), endedAt)));
        outbox.put(finish.fact());
    }
}
