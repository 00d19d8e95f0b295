package io.stipple.booking.waitlist;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenWaitlistController {
    private final OpenWaitlist waitlist;
    private final Idempotency idempotency;

    OpenWaitlistController(OpenWaitlist waitlist, Idempotency idempotency) {
        this.waitlist = waitlist;
        this.idempotency = idempotency;
    }

    @PostMapping("/v1/public/waitlist")
    ResponseEntity<?> join(IdempotencyKey key, @Valid @RequestBody NewOpenEntry request) {
        return idempotency.once(key, request, () -> waitlist.join(request));
    }
}
