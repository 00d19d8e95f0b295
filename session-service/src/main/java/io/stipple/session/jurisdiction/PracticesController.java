package io.stipple.session.jurisdiction;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The operator sets what a jurisdiction asks; whoever works at a clinic may read it.
@RestController
class PracticesController {
    private final Practices practices;
    private final Idempotency idempotency;
    private final Clock clock;

    PracticesController(Practices practices, Idempotency idempotency, Clock clock) {
        this.practices = practices;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GetMapping("/v1/jurisdictions/{jurisdiction}/practice")
    PracticeView inForce(@PathVariable String jurisdiction, Staff staff) {
        return PracticeView.of(practices.in(jurisdiction));
    }

    @PostMapping("/v1/jurisdictions/{jurisdiction}/practices")
    ResponseEntity<?> publish(
            @PathVariable String jurisdiction, @Valid @RequestBody NewPractice form, IdempotencyKey key, Staff staff) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        return jurisdiction.matches("\\*|[A-Z]{2}(-[A-Z0-9]{1,3})?")
                ? idempotency.once(
                        key,
                        List.of(jurisdiction, form),
                        () -> ResponseEntity.status(HttpStatus.CREATED)
                                .body(PracticeView.of(practices.publish(
                                        form.practice(jurisdiction), staff.userId(), clock.instant()))))
                : Problems.answer(Problems.invalid(
                        List.of(new Problems.WrongField("jurisdiction", "is such as US-FL, or * for the franchise"))));
    }

    record NewPractice(
            Set<Need> opening,
            Set<MinimumItem> minimum,
            @Min(1) @Max(365) Integer healthDays,
            @Min(1) @Max(100) Integer retentionYears) {
        Practice practice(String jurisdiction) {
            return new Practice(jurisdiction, 0, opening, minimum, healthDays, retentionYears);
        }
    }

    /// @param jurisdiction whose practice it is: `*` where none was published for the one asked for
    record PracticeView(
            String jurisdiction,
            int version,
            List<Need> opening,
            List<MinimumItem> minimum,
            int healthDays,
            int retentionYears) {
        static PracticeView of(Practice practice) {
            return new PracticeView(
                    practice.jurisdiction(),
                    practice.version(),
                    practice.opening().stream().sorted().toList(),
                    practice.minimum().stream().sorted().toList(),
                    practice.healthDays(),
                    practice.retentionYears());
        }
    }
}
