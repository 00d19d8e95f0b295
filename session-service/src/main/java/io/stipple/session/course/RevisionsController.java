package io.stipple.session.course;

import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.platform.problem.Problems;
import io.stipple.session.plan.Plan;
import io.stipple.session.plan.PlanId;
import io.stipple.session.plan.PlanRevision;
import io.stipple.session.plan.PlanView;
import io.stipple.session.refusal.Refusals;
import io.stipple.session.visit.Visits;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// A plan is changed where it was agreed or where its client is expected.
@RestController
class RevisionsController {
    private final RevisingPlans revising;
    private final Visits visits;
    private final Refusals refusals;
    private final Clock clock;

    RevisionsController(RevisingPlans revising, Visits visits, Refusals refusals, Clock clock) {
        this.revising = revising;
        this.visits = visits;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PutMapping("/v1/plans/{id}")
    ResponseEntity<?> revise(
            @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody RevisionForm form, Staff staff) {
        ClinicScope treating = staff.scope(ClinicRole.TECHNICIAN, ClinicRole.MANAGER);
        PlanRevision revision = new PlanRevision(form.reason(), form.note(), staff.userId(), clock.instant());
        return switch (revising.revise(new PlanId(id), version, form, plan -> mayTreat(plan, treating), revision)) {
            case Revision.Done(Plan plan) ->
                ResponseEntity.ok().eTag(ExpectedVersion.etag(plan.revision())).body(PlanView.of(plan));
            case Revision.NotFound _ -> refusals.answer(List.of(Problems.notFound()));
            case Revision.Refused refused -> refusals.answer(refused.problems());
        };
    }

    private boolean mayTreat(Plan plan, ClinicScope treating) {
        return treating.covers(plan.clinic()) || visits.expected(plan.client(), treating);
    }
}
