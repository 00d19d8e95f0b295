package io.stipple.booking.appointment;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HoldController {
    private final Holds holds;
    private final Idempotency idempotency;

    HoldController(Holds holds, Idempotency idempotency) {
        this.holds = holds;
        this.idempotency = idempotency;
    }

    @PostMapping("/v1/public/holds")
    ResponseEntity<?> hold(IdempotencyKey key, @Valid @RequestBody NewHold request) {
        return idempotency.once(key, request, () -> answer(holds.hold(request)));
    }

    /// Whether it was there is nobody's business.
    @DeleteMapping("/v1/public/holds/{id}")
    ResponseEntity<?> letGo(@PathVariable UUID id) {
        holds.letGo(id);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<?> answer(Holds.Holding holding) {
        return switch (holding) {
            case Holds.Holding.Held held ->
                ResponseEntity.status(HttpStatus.CREATED).body(held);
            case Holds.Holding.Refused refused ->
                Problems.answer(RefusalProblems.of(refused.refusals().stream()
                        .map(Refusal::asToldToStrangers)
                        .toList()));
        };
    }
}
