package io.stipple.session.consent;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.reading.What;
import io.stipple.session.refusal.Refusals;
import io.stipple.session.visit.ClientId;
import io.stipple.session.visit.VisitProblems;
import io.stipple.session.visit.Visits;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConsentsController {
    private final Signing signing;
    private final JdbcConsents consents;
    private final Visits visits;
    private final ClinicalReadings readings;
    private final Idempotency idempotency;
    private final Refusals refusals;
    private final Clock clock;

    ConsentsController(
            Signing signing,
            JdbcConsents consents,
            Visits visits,
            ClinicalReadings readings,
            Idempotency idempotency,
            Refusals refusals,
            Clock clock) {
        this.signing = signing;
        this.consents = consents;
        this.visits = visits;
        this.readings = readings;
        this.idempotency = idempotency;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PostMapping("/v1/clients/{id}/consents")
    ResponseEntity<?> sign(
            @PathVariable UUID id, @Valid @RequestBody SigningForm form, IdempotencyKey key, Staff staff) {
        staff.mustBe(form.clinic(), ClinicRole.TECHNICIAN, ClinicRole.MANAGER);
        ClientId client = new ClientId(id);
        return idempotency.once(
                key,
                List.of(id, form),
                () -> visits.of(client, form.clinic()).isEmpty()
                        ? refusals.answer(List.of(VisitProblems.unknownClient()))
                        : switch (signing.sign(client, form, staff.userId(), clock.instant())) {
                            case Signing.Outcome.Signed(Consent consent) ->
                                ResponseEntity.status(HttpStatus.CREATED).body(ConsentView.of(consent));
                            case Signing.Outcome.Refused refused -> refusals.answer(refused.problems());
                        });
    }

    @GetMapping("/v1/clients/{id}/consents")
    List<ConsentView> of(@PathVariable UUID id, Staff staff) {
        ClientId client = new ClientId(id);
        return readings.letsRead(staff, client, What.CONSENTS)
                ? consents.of(client).stream().map(ConsentView::of).toList()
                : List.of();
    }

    @PostMapping("/v1/consents/{id}/withdrawal")
    ResponseEntity<?> withdraw(@PathVariable UUID id, Staff staff) {
        Optional<Consent> consent = reachable(id, staff, What.CONSENTS);
        if (consent.isEmpty()) {
            return refusals.answer(List.of(Problems.notFound()));
        }
        if (consent.get().kind() == ConsentKind.TREATMENT) {
            return refusals.answer(List.of(ConsentProblems.notWithdrawable()));
        }
        return consents.withdraw(id, staff.userId(), clock.instant())
                ? ResponseEntity.ok(ConsentView.of(consents.find(id).orElseThrow()))
                : refusals.answer(List.of(ConsentProblems.alreadyWithdrawn()));
    }

    @GetMapping("/v1/consents/{id}/signatures/{signer}")
    ResponseEntity<?> signature(@PathVariable UUID id, @PathVariable Signer signer, Staff staff) {
        return reachable(id, staff, What.SIGNATURE).isEmpty()
                ? refusals.answer(List.of(Problems.notFound()))
                : ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.noStore())
                        .body(consents.signature(id, signer));
    }

    private Optional<Consent> reachable(UUID id, Staff staff, What what) {
        return consents.find(id).filter(consent -> readings.letsRead(staff, consent.client(), what));
    }
}
