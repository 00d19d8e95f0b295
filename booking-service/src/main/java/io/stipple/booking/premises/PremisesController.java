package io.stipple.booking.premises;

import io.stipple.booking.reassign.Affected;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Both are set as a whole, so nobody's version is asked for.
@RestController
class PremisesController {
    private final Premises premises;

    PremisesController(Premises premises) {
        this.premises = premises;
    }

    @PutMapping("/v1/clinics/{code}/opening-hours")
    ResponseEntity<?> open(Staff staff, @PathVariable ClinicCode code, @Valid @RequestBody NewHours request) {
        staff.mustBe(code, ClinicRole.MANAGER);
        return answer(premises.open(code, request.stretches()));
    }

    @PutMapping("/v1/clinics/{code}/rooms")
    ResponseEntity<?> furnish(Staff staff, @PathVariable ClinicCode code, @Valid @RequestBody NewRooms request) {
        staff.mustBe(code, ClinicRole.MANAGER);
        return answer(premises.furnish(code, request.rooms()));
    }

    private static ResponseEntity<?> answer(Optional<List<Affected>> affected) {
        return affected.<ResponseEntity<?>>map(all -> ResponseEntity.ok(new Affected.All(all)))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }
}
