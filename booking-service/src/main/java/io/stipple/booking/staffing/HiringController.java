package io.stipple.booking.staffing;

import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.rota.Shift;
import io.stipple.booking.rota.Technician;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HiringController {
    private final Staffing staffing;
    private final Clinics clinics;
    private final Idempotency idempotency;

    HiringController(Staffing staffing, Clinics clinics, Idempotency idempotency) {
        this.staffing = staffing;
        this.clinics = clinics;
        this.idempotency = idempotency;
    }

    @PostMapping("/v1/technicians")
    ResponseEntity<?> register(Staff staff, IdempotencyKey key, @Valid @RequestBody NewTechnician request) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        return idempotency.once(key, request, () -> register(request.asTechnician()));
    }

    private ResponseEntity<?> register(Technician technician) {
        boolean everyClinicIsKnown = technician.rota().stream()
                .map(Shift::clinic)
                .distinct()
                .allMatch(clinic -> clinics.find(clinic).isPresent());
        if (!everyClinicIsKnown) {
            return Problems.answer(Problems.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "clinic-unknown",
                    "There is no such clinic",
                    Map.of("field", "rota")));
        }
        staffing.hire(technician);
        return ResponseEntity.created(URI.create("/v1/technicians/" + technician.id()))
                .body(Map.of("id", technician.id()));
    }
}
