package io.stipple.session.recall;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.session.refusal.Refusals;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who was exposed, for operators and the managers of the clinics where it happened; and who was reached.
@RestController
class ExposuresController {
    private static final UUID FIRST = new UUID(0, 0);

    private final Exposures exposures;
    private final Flags flags;
    private final Refusals refusals;
    private final Clock clock;

    ExposuresController(Exposures exposures, Flags flags, Refusals refusals, Clock clock) {
        this.exposures = exposures;
        this.flags = flags;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/v1/recalls/{id}/exposures")
    Page of(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(5000) int limit,
            Staff staff) {
        List<Exposure> page =
                exposures.of(new RecallId(id), staff.scope(ClinicRole.MANAGER), after == null ? FIRST : after, limit);
        return new Page(
                page.stream().map(ExposureView::of).toList(),
                page.size() == limit ? page.getLast().id() : null);
    }

    /// By phone, letter or in person: what the platform did not send itself.
    @PostMapping("/v1/recalls/{id}/exposures/{exposure}/acknowledgement")
    ResponseEntity<?> reached(
            @PathVariable UUID id, @PathVariable UUID exposure, @Valid @RequestBody Reached form, Staff staff) {
        return exposures.reached(
                        new RecallId(id), exposure, form.how().name(), staff.scope(ClinicRole.MANAGER), clock.instant())
                ? ResponseEntity.noContent().build()
                : refusals.answer(List.of(Problems.notFound()));
    }

    /// Visits to come that somebody must look at, because the client was exposed or was to be treated with the lot.
    @GetMapping("/v1/clinics/{code}/recall-flags")
    List<Flags.Flag> flags(@PathVariable ClinicCode code, Staff staff) {
        staff.mustBe(code, ClinicRole.values());
        return flags.at(code, clock.instant());
    }

    enum How {
        PHONE,
        LETTER,
        IN_PERSON
    }

    record Reached(How how) {}

    /// @param next to be asked for with `after`; absent on the last page
    record Page(List<ExposureView> exposures, @Nullable UUID next) {}

    record ExposureView(
            UUID exposureId,
            UUID clientId,
            String clinic,
            int sessions,
            Instant lastSessionAt,
            @Nullable String reachedBy,
            @Nullable Instant reachedAt) {
        static ExposureView of(Exposure one) {
            return new ExposureView(
                    one.id(),
                    one.client().value(),
                    one.clinic().value(),
                    one.sessions(),
                    one.lastSession(),
                    one.reachedBy().orElse(null),
                    one.reachedAt().orElse(null));
        }
    }
}
