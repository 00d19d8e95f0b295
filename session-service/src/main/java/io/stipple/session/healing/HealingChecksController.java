package io.stipple.session.healing;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.reading.What;
import io.stipple.session.refusal.Refusals;
import io.stipple.session.visit.Visits;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Healed skin is looked at where the session was done or where the client is expected next.
@RestController
class HealingChecksController {
    private final HealingChecks checks;
    private final HealingChecking checking;
    private final Visits visits;
    private final ClinicalReadings readings;
    private final Idempotency idempotency;
    private final Refusals refusals;
    private final Clock clock;

    HealingChecksController(
            HealingChecks checks,
            HealingChecking checking,
            Visits visits,
            ClinicalReadings readings,
            Idempotency idempotency,
            Refusals refusals,
            Clock clock) {
        this.checks = checks;
        this.checking = checking;
        this.visits = visits;
        this.readings = readings;
        this.idempotency = idempotency;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PostMapping("/v1/session-records/{id}/healing-checks")
    ResponseEntity<?> note(
            @PathVariable UUID id, @Valid @RequestBody HealingForm form, IdempotencyKey key, Staff staff) {
        Optional<HealedSession> session = reachable(id, staff);
        return session.isEmpty()
                ? refusals.answer(List.of(Problems.notFound()))
                : idempotency.once(key, List.of(id, form), () -> noted(session.get(), form, staff));
    }

    @GetMapping("/v1/session-records/{id}/healing-checks")
    ResponseEntity<?> of(@PathVariable UUID id, Staff staff) {
        return reachable(id, staff)
                .filter(session -> readings.letsRead(staff, session.client(), What.HEALING))
                .<ResponseEntity<?>>map(session -> ResponseEntity.ok(
                        checks.of(id).stream().map(HealingView::of).toList()))
                .orElseGet(() -> refusals.answer(List.of(Problems.notFound())));
    }

    private Optional<HealedSession> reachable(UUID record, Staff staff) {
        ClinicScope treating = staff.scope(ClinicRole.TECHNICIAN, ClinicRole.MANAGER);
        return checks.session(record)
                .filter(session -> treating.covers(session.clinic()) || visits.expected(session.client(), treating));
    }

    private ResponseEntity<?> noted(HealedSession session, HealingForm form, Staff staff) {
        Instant now = clock.instant();
        List<ProblemDetail> problems = form.problems(LocalDate.ofInstant(now, session.zone()));
        return problems.isEmpty()
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .body(HealingView.of(checking.note(session, form, staff.userId(), now)))
                : refusals.answer(problems);
    }
}
