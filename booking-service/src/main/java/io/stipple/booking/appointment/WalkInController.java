package io.stipple.booking.appointment;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WalkInController {
    private final WalkIns walkIns;
    private final Idempotency idempotency;

    WalkInController(WalkIns walkIns, Idempotency idempotency) {
        this.walkIns = walkIns;
        this.idempotency = idempotency;
    }

    @PostMapping("/v1/clinics/{code}/walk-ins")
    ResponseEntity<?> receive(
            Staff staff, @PathVariable ClinicCode code, IdempotencyKey key, @Valid @RequestBody NewWalkIn request) {
        staff.mustBe(code, ClinicRole.values());
        return idempotency.once(key, request, () -> Answers.to(walkIns.receive(code, request, Actor.of(staff))));
    }
}
