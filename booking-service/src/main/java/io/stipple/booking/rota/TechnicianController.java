package io.stipple.booking.rota;

import io.stipple.booking.clinic.Clinics;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TechnicianController {
    private final Technicians technicians;
    private final Clinics clinics;
    private final Idempotency idempotency;
    private final Clock clock;

    TechnicianController(Technicians technicians, Clinics clinics, Idempotency idempotency, Clock clock) {
        this.technicians = technicians;
        this.clinics = clinics;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    record TechnicianView(UUID id, String name, Set<TreatmentType> skills) {}

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
        technicians.save(technician, clock.instant());
        return ResponseEntity.created(URI.create("/v1/technicians/" + technician.id()))
                .body(Map.of("id", technician.id()));
    }

    @GetMapping("/v1/clinics/{code}/technicians")
    List<TechnicianView> at(Staff staff, @PathVariable ClinicCode code) {
        staff.mustBe(code, ClinicRole.values());
        return technicians.at(code).stream()
                .map(technician -> new TechnicianView(technician.id(), technician.name(), technician.skills()))
                .toList();
    }
}
