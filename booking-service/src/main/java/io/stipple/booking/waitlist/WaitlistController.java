package io.stipple.booking.waitlist;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.Answers;
import io.stipple.booking.appointment.RefusalProblems;
import io.stipple.booking.clinic.Clinics;
import io.stipple.contracts.Origin;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The waitlist as staff keep it. They may answer an offer for a client who calls.
@RestController
class WaitlistController {
    private final Waitlist waitlist;
    private final WaitingList list;
    private final Offers offers;
    private final Clinics clinics;
    private final Idempotency idempotency;
    private final Clock clock;

    WaitlistController(
            Waitlist waitlist, WaitingList list, Offers offers, Clinics clinics, Idempotency idempotency, Clock clock) {
        this.waitlist = waitlist;
        this.list = list;
        this.offers = offers;
        this.clinics = clinics;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    record Waiting(List<WaitingList.Line> entries) {}

    @PostMapping("/v1/waitlist")
    ResponseEntity<?> join(Staff staff, IdempotencyKey key, @Valid @RequestBody NewEntry request) {
        request.codes().forEach(clinic -> staff.mustBe(clinic, ClinicRole.values()));
        return idempotency.once(key, request, () -> switch (waitlist.join(request)) {
            case Waitlist.Joining.Joined joined ->
                ResponseEntity.status(HttpStatus.CREATED).body(Map.of("id", joined.id()));
            case Waitlist.Joining.Refused refused -> Problems.answer(RefusalProblems.of(refused.refusals()));
        });
    }

    @GetMapping("/v1/clinics/{code}/waitlist")
    ResponseEntity<?> at(Staff staff, @PathVariable ClinicCode code) {
        staff.mustBe(code, ClinicRole.values());
        return clinics.find(code)
                .<ResponseEntity<?>>map(
                        clinic -> ResponseEntity.ok(new Waiting(list.at(clinic, clinic.dayOf(clock.instant())))))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    @DeleteMapping("/v1/waitlist/{id}")
    ResponseEntity<?> leave(Staff staff, @PathVariable UUID id) {
        return waitlist.leave(id, staff.scope())
                ? ResponseEntity.noContent().build()
                : Problems.answer(Problems.notFound());
    }

    @PostMapping("/v1/waitlist-offers/{id}/acceptance")
    ResponseEntity<?> accept(Staff staff, @PathVariable UUID id, IdempotencyKey key) {
        return isSeenBy(staff, id)
                ? idempotency.once(key, id, () -> Answers.to(offers.accept(id, Origin.STAFF, Actor.of(staff))))
                : Problems.answer(Problems.notFound());
    }

    @PostMapping("/v1/waitlist-offers/{id}/decline")
    ResponseEntity<?> decline(Staff staff, @PathVariable UUID id) {
        if (!isSeenBy(staff, id)) {
            return Problems.answer(Problems.notFound());
        }
        offers.decline(id);
        return ResponseEntity.noContent().build();
    }

    private boolean isSeenBy(Staff staff, UUID offer) {
        return offers.find(offer)
                .filter(known -> staff.scope().covers(known.clinic()))
                .isPresent();
    }
}
