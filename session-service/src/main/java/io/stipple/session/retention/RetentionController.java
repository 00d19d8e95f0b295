package io.stipple.session.retention;

import static org.springframework.http.HttpStatus.CONFLICT;

import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.session.refusal.Refusals;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Operators read what may go, have it reported now, and stop it.
@RestController
class RetentionController {
    private static final UUID FIRST = new UUID(0, 0);

    private final RetentionRuns runs;
    private final Retaining retaining;
    private final Refusals refusals;
    private final Clock clock;

    RetentionController(RetentionRuns runs, Retaining retaining, Refusals refusals, Clock clock) {
        this.runs = runs;
        this.retaining = retaining;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/v1/retention-runs")
    List<RunView> all(Staff staff) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        return runs.all().stream().map(RunView::of).toList();
    }

    @PostMapping("/v1/retention-runs")
    ResponseEntity<?> report(Staff staff) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        UUID reported = retaining.report();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(runs.all().stream()
                        .filter(run -> run.id().equals(reported))
                        .map(RunView::of)
                        .findFirst()
                        .orElseThrow());
    }

    /// Whom it names, so that an operator can look before it acts; none for a run that never was.
    @GetMapping("/v1/retention-runs/{id}/clients")
    Page clients(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(5000) int limit,
            Staff staff) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        List<RetentionItem> page = runs.items(id, after == null ? FIRST : after, limit);
        return new Page(page, page.size() == limit ? page.getLast().clientId() : null);
    }

    @PostMapping("/v1/retention-runs/{id}/stop")
    ResponseEntity<?> stop(@PathVariable UUID id, Staff staff) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        return runs.stop(id, staff.userId(), clock.instant())
                ? ResponseEntity.noContent().build()
                : refusals.answer(List.of(Problems.of(
                        CONFLICT, "retention-run-over", "This run was stopped or acted on before, or never was")));
    }

    /// @param next to be asked for with `after`; absent on the last page
    record Page(List<RetentionItem> clients, @Nullable UUID next) {}

    record RunView(
            UUID runId,
            Instant reportedAt,
            LocalDate actsOn,
            int clients,
            @Nullable Instant stoppedAt,
            @Nullable Instant actedAt) {
        static RunView of(RetentionRun run) {
            return new RunView(
                    run.id(),
                    run.reportedAt(),
                    run.actsOn(),
                    run.clients(),
                    run.stoppedAt().orElse(null),
                    run.actedAt().orElse(null));
        }
    }
}
