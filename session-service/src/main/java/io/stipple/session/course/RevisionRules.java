package io.stipple.session.course;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.contracts.session.PlanRevisionReason;
import io.stipple.contracts.session.PlannedSession;
import io.stipple.platform.problem.Problems;
import io.stipple.session.plan.Plan;
import io.stipple.session.plan.PlanProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.http.ProblemDetail;

/// What must hold of a change before its terms are looked at, and the terms it leads to.
class RevisionRules {
    private RevisionRules() {}

    static List<ProblemDetail> of(Plan former, RevisionForm form) {
        List<ProblemDetail> problems = new ArrayList<>();
        if (former.isDone()) {
            problems.add(Problems.of(CONFLICT, "course-completed", "A completed course keeps its plan"));
        }
        if (form.reason() == PlanRevisionReason.OTHER) {
            problems.add(Problems.of(
                    UNPROCESSABLE_CONTENT,
                    "reason-unknown",
                    "A plan is changed for a reason the franchise knows",
                    Map.of("field", "reason")));
        }
        if (form.plan().sessions().size() < former.lastDone()) {
            problems.add(Problems.of(
                    CONFLICT,
                    "sessions-already-done",
                    "What is done cannot be dropped: %d sessions".formatted(former.lastDone()),
                    Map.of("field", "plan.sessions", "done", former.lastDone())));
        }
        return problems;
    }

    /// What is done stays as it was agreed then.
    static PlanProposal proposal(Plan former, RevisionForm form) {
        PlanProposal wished = form.plan().proposal();
        List<PlanProposal.Step> steps = new ArrayList<>(wished.sessions());
        for (PlannedSession session : former.terms().sessions()) {
            if (former.done().containsKey(session.number())) {
                steps.set(
                        session.number() - 1,
                        new PlanProposal.Step(
                                OptionalInt.of(session.minGapDays()),
                                OptionalInt.of(session.maxGapDays()),
                                OptionalInt.of(session.minutes())));
            }
        }
        return new PlanProposal(wished.type(), steps, wished.price(), wished.validUntil());
    }
}
