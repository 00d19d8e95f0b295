package io.stipple.booking.policy;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.platform.problem.Problems.WrongField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PolicyController {
    private final PolicyChanges changes;
    private final Idempotency idempotency;
    private final Clock clock;

    PolicyController(PolicyChanges changes, Idempotency idempotency, Clock clock) {
        this.changes = changes;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /// @param numbers all that are set from then on; those left out are the franchise's, or the usual ones
    /// @param validFrom now if absent
    record NewNumbers(
            @NotNull Map<@NotNull PolicyNumber, @NotNull Integer> numbers, Optional<OffsetDateTime> validFrom) {
        List<WrongField> wrong(Instant now) {
            List<WrongField> wrong = new ArrayList<>();
            numbers.forEach((number, value) -> {
                if (!number.allows(value)) {
                    wrong.add(new WrongField(
                            "numbers." + number, "must be from %d to %d".formatted(number.least(), number.most())));
                }
            });
            if (validFrom.filter(from -> from.toInstant().isBefore(now)).isPresent()) {
                wrong.add(new WrongField("validFrom", "must not be in the past"));
            }
            return wrong;
        }
    }

    /// @param usual what holds where nobody set anything
    record Numbers(Map<PolicyNumber, Integer> usual, List<PolicyChanges.PolicyChange> changes) {}

    @GetMapping("/v1/policy")
    Numbers ofFranchise(Staff staff) {
        return shown(Optional.empty());
    }

    @GetMapping("/v1/clinics/{code}/policy")
    Numbers ofClinic(Staff staff, @PathVariable ClinicCode code) {
        staff.mustBe(code, ClinicRole.values());
        return shown(Optional.of(code));
    }

    @PostMapping("/v1/policy/changes")
    ResponseEntity<?> change(Staff staff, IdempotencyKey key, @Valid @RequestBody NewNumbers request) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        return idempotency.once(key, request, () -> add(Optional.empty(), request, staff));
    }

    @PostMapping("/v1/clinics/{code}/policy/changes")
    ResponseEntity<?> change(
            Staff staff, @PathVariable ClinicCode code, IdempotencyKey key, @Valid @RequestBody NewNumbers request) {
        staff.mustBe(code, ClinicRole.MANAGER);
        return idempotency.once(key, request, () -> add(Optional.of(code), request, staff));
    }

    private ResponseEntity<?> add(Optional<ClinicCode> clinic, NewNumbers request, Staff staff) {
        Instant now = clock.instant();
        List<WrongField> wrong = request.wrong(now);
        if (!wrong.isEmpty()) {
            return Problems.answer(Problems.invalid(wrong));
        }
        Instant from = request.validFrom().map(OffsetDateTime::toInstant).orElse(now);
        OptionalLong number = changes.add(clinic, request.numbers(), from, staff.userId(), now);
        return number.isPresent()
                ? ResponseEntity.status(HttpStatus.CREATED).body(Map.of("number", number.getAsLong()))
                : Problems.answer(Problems.notFound());
    }

    private Numbers shown(Optional<ClinicCode> clinic) {
        Map<PolicyNumber, Integer> usual = new EnumMap<>(PolicyNumber.class);
        for (PolicyNumber number : PolicyNumber.values()) {
            usual.put(number, number.usual());
        }
        return new Numbers(usual, changes.of(clinic));
    }
}
