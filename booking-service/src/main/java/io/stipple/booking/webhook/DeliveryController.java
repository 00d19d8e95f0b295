package io.stipple.booking.webhook;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.KafkaException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a receiver was told, what it did not take, and how to tell it again.
@RestController
class DeliveryController {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Replays replays;
    private final Sending sending;
    private final Idempotency idempotency;

    DeliveryController(
            Webhooks webhooks, Deliveries deliveries, Replays replays, Sending sending, Idempotency idempotency) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.replays = replays;
        this.sending = sending;
        this.idempotency = idempotency;
    }

    /// @param from real time at which facts were recorded
    record NewReplay(@NotNull OffsetDateTime from) {}

    /// @param before where the next page begins; absent on the last
    record Page(List<Deliveries.Line> deliveries, Optional<UUID> before) {}

    @GetMapping("/v1/webhooks/{id}/deliveries")
    ResponseEntity<?> list(
            Staff staff,
            @PathVariable UUID id,
            @RequestParam Optional<Deliveries.State> state,
            @RequestParam Optional<UUID> before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return on(id, staff, webhook -> {
            List<Deliveries.Line> found = deliveries.of(id, state, before, limit);
            return ResponseEntity.ok(new Page(
                    found, found.size() == limit ? Optional.of(found.getLast().id()) : Optional.empty()));
        });
    }

    @PostMapping("/v1/webhooks/{id}/deliveries/{delivery}/retry")
    ResponseEntity<?> again(Staff staff, @PathVariable UUID id, @PathVariable UUID delivery) {
        return on(id, staff, webhook -> {
            if (!deliveries.again(delivery, id)) {
                return Problems.answer(Problems.notFound());
            }
            sending.wake();
            return ResponseEntity.accepted().build();
        });
    }

    @PostMapping("/v1/webhooks/{id}/replays")
    ResponseEntity<?> replay(
            Staff staff, IdempotencyKey key, @PathVariable UUID id, @Valid @RequestBody NewReplay request) {
        return on(id, staff, webhook -> {
            try {
                UUID replay = Ids.next();
                ResponseEntity<?> answer = idempotency.once(
                        key,
                        request,
                        () -> ResponseEntity.accepted()
                                .body(Map.of(
                                        "replay",
                                        replay,
                                        "facts",
                                        replays.replay(
                                                webhook, replay, request.from().toInstant()))));
                sending.wake();
                return answer;
            } catch (KafkaException away) {
                return Problems.unavailable("The record of what happened cannot be read now");
            }
        });
    }

    private ResponseEntity<?> on(UUID id, Staff staff, Function<Webhook, ResponseEntity<?>> act) {
        return webhooks.find(id, staff.scope(ClinicRole.MANAGER))
                .<ResponseEntity<?>>map(act)
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }
}
