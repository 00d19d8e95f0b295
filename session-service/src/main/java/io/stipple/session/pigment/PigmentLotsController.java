package io.stipple.session.pigment;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.problem.Problems;
import io.stipple.session.refusal.Refusals;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PigmentLotsController {
    private final PigmentLots lots;
    private final LotBook book;
    private final Idempotency idempotency;
    private final Refusals refusals;
    private final Clock clock;

    PigmentLotsController(PigmentLots lots, LotBook book, Idempotency idempotency, Refusals refusals, Clock clock) {
        this.lots = lots;
        this.book = book;
        this.idempotency = idempotency;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PostMapping("/v1/pigment-lots")
    ResponseEntity<?> put(@Valid @RequestBody NewLot bottle, IdempotencyKey key, Staff staff) {
        staff.mustBe(bottle.clinic(), ClinicRole.MANAGER);
        return idempotency.once(key, bottle, () -> put(bottle.lot(Ids.next()), staff));
    }

    @GetMapping("/v1/clinics/{code}/pigment-lots")
    List<LotView> at(@PathVariable ClinicCode code, Staff staff) {
        staff.mustBe(code, ClinicRole.values());
        return lots.at(code).stream().map(LotView::of).toList();
    }

    private ResponseEntity<?> put(PigmentLot lot, Staff staff) {
        Instant now = clock.instant();
        if (!lots.add(lot, now)) {
            return refusals.answer(List.of(Problems.of(
                    HttpStatus.CONFLICT, "lot-already-on-shelf", "This lot already stands on this clinic's shelf")));
        }
        book.note(lot.id(), Movement.RECEIVED, lot.stock().bottles(), Optional.empty(), staff.userId(), now);
        return ResponseEntity.created(URI.create("/v1/clinics/" + lot.clinic().value() + "/pigment-lots"))
                .body(Map.of("id", lot.id().value()));
    }
}
