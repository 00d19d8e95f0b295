package io.stipple.session.patch;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.problem.Problems;
import io.stipple.session.pigment.LotId;
import io.stipple.session.pigment.PigmentLot;
import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.pigment.Usability;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.reading.What;
import io.stipple.session.refusal.Refusals;
import io.stipple.session.visit.ClientId;
import io.stipple.session.visit.Visit;
import io.stipple.session.visit.VisitProblems;
import io.stipple.session.visit.Visits;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PatchTestsController {
    private final PatchTests tests;
    private final PigmentLots lots;
    private final Visits visits;
    private final ClinicalReadings readings;
    private final Idempotency idempotency;
    private final Refusals refusals;
    private final Clock clock;

    PatchTestsController(
            PatchTests tests,
            PigmentLots lots,
            Visits visits,
            ClinicalReadings readings,
            Idempotency idempotency,
            Refusals refusals,
            Clock clock) {
        this.tests = tests;
        this.lots = lots;
        this.visits = visits;
        this.readings = readings;
        this.idempotency = idempotency;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PostMapping("/v1/clients/{id}/patch-tests")
    ResponseEntity<?> apply(@PathVariable UUID id, @Valid @RequestBody Applied form, IdempotencyKey key, Staff staff) {
        staff.mustBe(form.clinic(), ClinicRole.TECHNICIAN, ClinicRole.MANAGER);
        return idempotency.once(
                key,
                List.of(id, form),
                () -> visits.of(new ClientId(id), form.clinic())
                        .<ResponseEntity<?>>map(visit -> applied(visit, form, staff))
                        .orElseGet(() -> refusals.answer(List.of(VisitProblems.unknownClient()))));
    }

    @PostMapping("/v1/patch-tests/{id}/reading")
    ResponseEntity<?> read(@PathVariable UUID id, @Valid @RequestBody Read form, Staff staff) {
        ClinicScope treating = staff.scope(ClinicRole.TECHNICIAN, ClinicRole.MANAGER);
        if (tests.find(id).filter(test -> treating.covers(test.clinic())).isEmpty()) {
            return refusals.answer(List.of(Problems.notFound()));
        }
        return tests.read(
                        id,
                        form.positive() ? PatchTest.Result.POSITIVE : PatchTest.Result.NEGATIVE,
                        staff.userId(),
                        clock.instant())
                .<ResponseEntity<?>>map(test -> ResponseEntity.ok(PatchTestView.of(test)))
                .orElseGet(() -> refusals.answer(
                        List.of(Problems.of(CONFLICT, "patch-test-read", "This patch test was read before"))));
    }

    @GetMapping("/v1/clients/{id}/patch-tests")
    List<PatchTestView> of(@PathVariable UUID id, Staff staff) {
        ClientId client = new ClientId(id);
        return readings.letsRead(staff, client, What.PATCH_TESTS)
                ? tests.of(client).stream().map(PatchTestView::of).toList()
                : List.of();
    }

    private ResponseEntity<?> applied(Visit visit, Applied form, Staff staff) {
        LotId lot = new LotId(form.lotId());
        LocalDate today = visit.dayAt(clock.instant());
        Optional<PigmentLot> bottle = Optional.ofNullable(
                        lots.find(List.of(lot)).get(lot))
                .filter(one -> one.clinic().equals(form.clinic()));
        if (bottle.isEmpty() || !(bottle.get().at(clock.instant(), today) instanceof Usability.Usable)) {
            return refusals.answer(List.of(Problems.of(
                    UNPROCESSABLE_CONTENT,
                    "lot-unusable",
                    "This lot is not on this clinic's shelf or may not be used",
                    Map.of("field", "lotId"))));
        }
        PatchTest test = new PatchTest(
                Ids.next(),
                visit.client(),
                form.clinic(),
                lot,
                today,
                PatchTest.Result.PENDING,
                staff.userId(),
                Optional.empty());
        tests.add(test);
        return ResponseEntity.status(HttpStatus.CREATED).body(PatchTestView.of(test));
    }

    record Applied(ClinicCode clinic, UUID lotId) {}

    record Read(Boolean positive) {}

    record PatchTestView(
            UUID patchTestId,
            UUID clientId,
            String clinic,
            UUID lotId,
            LocalDate appliedOn,
            PatchTest.Result result,
            @Nullable Instant readAt) {
        static PatchTestView of(PatchTest test) {
            return new PatchTestView(
                    test.id(),
                    test.client().value(),
                    test.clinic().value(),
                    test.lot().value(),
                    test.appliedOn(),
                    test.result(),
                    test.readAt().orElse(null));
        }
    }
}
