package io.stipple.booking.licensing;

import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// At every clinic the caller manages; at all for who runs the franchise.
@RestController
class LapseController {
    private final LapsingLicences licences;
    private final Clock clock;

    LapseController(LapsingLicences licences, Clock clock) {
        this.licences = licences;
        this.clock = clock;
    }

    record Lapsing(int withinDays, List<LapsingLicences.Line> licences) {}

    /// Clinics have many calendars; this list goes by one of them, UTC's.
    @GetMapping("/v1/licences/lapsing")
    Lapsing lapsing(Staff staff, @RequestParam(defaultValue = "60") @Min(1) @Max(730) int withinDays) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Lapsing(withinDays, licences.within(withinDays, today, staff.scope(ClinicRole.MANAGER)));
    }
}
