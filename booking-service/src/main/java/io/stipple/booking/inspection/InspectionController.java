package io.stipple.booking.inspection;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.problem.Problems;
import io.stipple.platform.problem.Problems.WrongField;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// For the session service alone, which makes packs for inspectors and keeps no client's name.
@RestController
class InspectionController {
    private static final int MOST_DAYS = 366;

    private final ExtractRows rows;

    InspectionController(ExtractRows rows) {
        this.rows = rows;
    }

    @GetMapping("/v1/clinics/{code}/inspection")
    @PreAuthorize("hasAuthority('SERVICE_INSPECTIONS')")
    ResponseEntity<?> of(@PathVariable ClinicCode code, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)
                ? Problems.answer(Problems.invalid(
                        List.of(new WrongField("to", "is from 0 to %d days later".formatted(MOST_DAYS)))))
                : ResponseEntity.ok(rows.of(code, from, to));
    }
}
