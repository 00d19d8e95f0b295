package io.stipple.booking.appointment;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PublicConsultationController {
    private final FrontDoor door;
    private final Idempotency idempotency;

    PublicConsultationController(FrontDoor door, Idempotency idempotency) {
        this.door = door;
        this.idempotency = idempotency;
    }

    @PostMapping("/v1/public/consultations")
    ResponseEntity<?> book(IdempotencyKey key, @Valid @RequestBody NewConsultation request) {
        return idempotency.once(key, request, () -> door.book(request));
    }
}
