package io.stipple.session.health;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.reading.What;
import io.stipple.session.refusal.Refusals;
import io.stipple.session.visit.ClientId;
import io.stipple.session.visit.Visit;
import io.stipple.session.visit.VisitProblems;
import io.stipple.session.visit.Visits;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HealthChecksController {
    private final HealthChecks checks;
    private final HealthChecking checking;
    private final Visits visits;
    private final ClinicalReadings readings;
    private final Idempotency idempotency;
    private final Refusals refusals;
    private final Clock clock;

    HealthChecksController(
            HealthChecks checks,
            HealthChecking checking,
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

    @PostMapping("/v1/clients/{id}/health-checks")
    ResponseEntity<?> check(
            @PathVariable UUID id, @Valid @RequestBody HealthForm form, IdempotencyKey key, Staff staff) {
        staff.mustBe(form.clinic(), ClinicRole.TECHNICIAN, ClinicRole.MANAGER);
        return idempotency.once(
                key,
                List.of(id, form),
                () -> visits.of(new ClientId(id), form.clinic())
                        .<ResponseEntity<?>>map(visit -> checked(visit, form, staff))
                        .orElseGet(() -> refusals.answer(List.of(VisitProblems.unknownClient()))));
    }

    @GetMapping("/v1/clients/{id}/health-checks")
    List<HealthView> of(@PathVariable UUID id, Staff staff) {
        ClientId client = new ClientId(id);
        return readings.letsRead(staff, client, What.HEALTH)
                ? checks.of(client).stream().map(HealthView::of).toList()
                : List.of();
    }

    private ResponseEntity<?> checked(Visit visit, HealthForm form, Staff staff) {
        LocalDate today = visit.dayAt(clock.instant());
        List<ProblemDetail> problems = HealthProblems.of(form.given(), today);
        return problems.isEmpty()
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .body(HealthView.of(
                                checking.check(visit, form.given(), today, staff.userId(), clock.instant())))
                : refusals.answer(problems);
    }
}
