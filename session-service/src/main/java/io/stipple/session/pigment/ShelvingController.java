package io.stipple.session.pigment;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.session.jurisdiction.Clinics;
import io.stipple.session.refusal.Refusals;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What managers do with the bottles of their clinics.
@RestController
class ShelvingController {
    private final Shelving shelving;
    private final LotBook book;
    private final PigmentLots lots;
    private final Clinics clinics;
    private final Refusals refusals;
    private final Clock clock;

    ShelvingController(
            Shelving shelving, LotBook book, PigmentLots lots, Clinics clinics, Refusals refusals, Clock clock) {
        this.shelving = shelving;
        this.book = book;
        this.lots = lots;
        this.clinics = clinics;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PostMapping("/v1/pigment-lots/{id}/opening")
    ResponseEntity<?> open(@PathVariable UUID id, Staff staff) {
        return act(
                id,
                staff.scope(ClinicRole.MANAGER, ClinicRole.TECHNICIAN),
                (lot, today, now) -> shelving.open(lot, today, staff.userId(), now));
    }

    @PostMapping("/v1/pigment-lots/{id}/use")
    ResponseEntity<?> useUp(@PathVariable UUID id, @Valid @RequestBody Used form, Staff staff) {
        return act(
                id,
                staff.scope(ClinicRole.MANAGER, ClinicRole.TECHNICIAN),
                (lot, today, now) -> shelving.useUp(lot, form.bottles(), today, staff.userId(), now));
    }

    @PostMapping("/v1/pigment-lots/{id}/move")
    ResponseEntity<?> move(@PathVariable UUID id, @Valid @RequestBody Move form, Staff staff) {
        staff.mustBe(form.to(), ClinicRole.MANAGER);
        return act(
                id,
                staff.scope(ClinicRole.MANAGER),
                (lot, today, now) -> shelving.move(lot, form.to(), form.bottles(), today, staff.userId(), now));
    }

    @PostMapping("/v1/pigment-lots/{id}/quarantine")
    ResponseEntity<?> quarantine(@PathVariable UUID id, @Valid @RequestBody Why form, Staff staff) {
        return act(
                id,
                staff.scope(ClinicRole.MANAGER),
                (lot, _, now) -> shelving.quarantine(lot, form.reason(), staff.userId(), now));
    }

    @PostMapping("/v1/pigment-lots/{id}/release")
    ResponseEntity<?> release(@PathVariable UUID id, @Valid @RequestBody Why form, Staff staff) {
        return act(
                id,
                staff.scope(ClinicRole.MANAGER),
                (lot, _, now) -> shelving.release(lot, form.reason(), staff.userId(), now));
    }

    @GetMapping("/v1/pigment-lots/{id}/movements")
    ResponseEntity<?> movements(@PathVariable UUID id, Staff staff) {
        LotId lot = new LotId(id);
        return Optional.ofNullable(lots.find(List.of(lot)).get(lot))
                        .filter(one -> staff.scope(ClinicRole.MANAGER, ClinicRole.TECHNICIAN)
                                .covers(one.clinic()))
                        .isEmpty()
                ? refusals.answer(List.of(Problems.notFound()))
                : ResponseEntity.ok(book.of(lot).stream().map(LineView::of).toList());
    }

    private ResponseEntity<?> act(UUID id, ClinicScope scope, Act act) {
        Instant now = clock.instant();
        return switch (shelving.act(
                new LotId(id), scope, lot -> act.on(lot, LocalDate.ofInstant(now, clinics.zone(lot.clinic())), now))) {
            case Shelving.Outcome.Done(PigmentLot lot) -> ResponseEntity.ok(LotView.of(lot));
            case Shelving.Outcome.NotFound _ -> refusals.answer(List.of(Problems.notFound()));
            case Shelving.Outcome.Refused(ProblemDetail problem) -> refusals.answer(List.of(problem));
        };
    }

    private interface Act {
        Optional<ProblemDetail> on(PigmentLot lot, LocalDate today, Instant now);
    }

    record Used(@Min(1) @Max(1000) Integer bottles) {}

    record Move(ClinicCode to, @Min(1) @Max(1000) Integer bottles) {}

    record Why(@NotBlank @Size(max = 500) String reason) {}

    record LineView(Movement kind, int bottles, @Nullable String reason, UUID by, Instant at) {
        static LineView of(LotBook.Line line) {
            return new LineView(line.kind(), line.bottles(), line.reason().orElse(null), line.by(), line.at());
        }
    }
}
