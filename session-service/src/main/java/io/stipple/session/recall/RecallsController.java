package io.stipple.session.recall;

import static org.springframework.http.HttpStatus.CONFLICT;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.session.refusal.Refusals;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecallsController {
    private final Recalling recalling;
    private final Recalls recalls;
    private final Exposures exposures;
    private final RecallReport report;
    private final Idempotency idempotency;
    private final Refusals refusals;
    private final Clock clock;

    RecallsController(
            Recalling recalling,
            Recalls recalls,
            Exposures exposures,
            RecallReport report,
            Idempotency idempotency,
            Refusals refusals,
            Clock clock) {
        this.recalling = recalling;
        this.recalls = recalls;
        this.exposures = exposures;
        this.report = report;
        this.idempotency = idempotency;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PostMapping("/v1/recalls")
    ResponseEntity<?> declare(@Valid @RequestBody RecallForm form, IdempotencyKey key, Staff staff) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        List<ProblemDetail> problems = form.problems();
        return problems.isEmpty()
                ? idempotency.once(
                        key,
                        form,
                        () -> ResponseEntity.status(HttpStatus.CREATED)
                                .body(view(
                                        recalling.declare(
                                                form.target(),
                                                form.reason(),
                                                form.drill(),
                                                staff.userId(),
                                                clock.instant()),
                                        staff)))
                : refusals.answer(problems);
    }

    @GetMapping("/v1/recalls")
    List<RecallView> all(Staff staff) {
        return recalls.all().stream().map(recall -> view(recall, staff)).toList();
    }

    @GetMapping("/v1/recalls/{id}")
    ResponseEntity<?> one(@PathVariable UUID id, Staff staff) {
        return recalls.find(new RecallId(id))
                .<ResponseEntity<?>>map(recall -> ResponseEntity.ok(view(recall, staff)))
                .orElseGet(() -> refusals.answer(List.of(Problems.notFound())));
    }

    /// What is filed; while the recall is open, as things stand.
    @GetMapping("/v1/recalls/{id}/report")
    ResponseEntity<?> report(@PathVariable UUID id, Staff staff) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        return recalls.find(new RecallId(id))
                .<ResponseEntity<?>>map(recall -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .body(report.of(recall)))
                .orElseGet(() -> refusals.answer(List.of(Problems.notFound())));
    }

    @PostMapping("/v1/recalls/{id}/closing")
    ResponseEntity<?> close(@PathVariable UUID id, Staff staff) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        RecallId recall = new RecallId(id);
        if (recalls.find(recall).isEmpty()) {
            return refusals.answer(List.of(Problems.notFound()));
        }
        return recalling.close(recall, staff.userId(), clock.instant())
                ? ResponseEntity.ok(view(recalls.find(recall).orElseThrow(), staff))
                : refusals.answer(List.of(Problems.of(CONFLICT, "recall-closed", "This recall was closed before")));
    }

    private RecallView view(Recall recall, Staff staff) {
        return RecallView.of(recall, exposures.progress(recall.id(), staff.scope(ClinicRole.MANAGER), clock.instant()));
    }
}
