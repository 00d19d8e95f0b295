package io.stipple.notification.touchup;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.Staff;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shows a clinic's staff whose touch-up is coming, due or booked.
@RestController
class TouchUpController {

    private final TouchUpList touchUps;

    TouchUpController(TouchUpList touchUps) {
        this.touchUps = touchUps;
    }

    /// @param next the `after` of the following page; absent on the last
    record Page(String clinic, List<TouchUpList.Entry> touchUps, Optional<UUID> next) {}

    /// @param from first day on which a window may open, by default any
    /// @param to first day no longer asked for
    @GetMapping("/v1/clinics/{clinic}/touch-ups")
    Page touchUps(
            Staff staff,
            @PathVariable ClinicCode clinic,
            @RequestParam Optional<TouchUpState> state,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        staff.mustBe(clinic);
        TouchUpList.Question question = new TouchUpList.Question(clinic, state, from, to, after, limit);
        List<TouchUpList.Entry> found = touchUps.of(question, staff.scope());
        return new Page(
                clinic.value(),
                found,
                found.size() < limit
                        ? Optional.empty()
                        : Optional.of(found.getLast().id()));
    }
}
