package io.stipple.booking.staffing;

import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.reassign.Affected;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// For managers of a clinic where the technician works: to others they are nobody.
@RestController
class StaffingController {
    private final Staffing staffing;
    private final Technicians technicians;
    private final Clinics clinics;
    private final Idempotency idempotency;

    StaffingController(Staffing staffing, Technicians technicians, Clinics clinics, Idempotency idempotency) {
        this.staffing = staffing;
        this.technicians = technicians;
        this.clinics = clinics;
        this.idempotency = idempotency;
    }

    record NewAbsence(UUID id, List<Affected> affected) {}

    @PostMapping("/v1/technicians/{id}/time-off")
    ResponseEntity<?> away(
            Staff staff, @PathVariable UUID id, IdempotencyKey key, @Valid @RequestBody NewTimeOff request) {
        if (known(staff, id).isEmpty()) {
            return Problems.answer(Problems.notFound());
        }
        return idempotency.once(key, request, () -> {
            UUID absence = Ids.next();
            return ResponseEntity.status(HttpStatus.CREATED)
                    .body(new NewAbsence(absence, staffing.away(absence, id, request.asTimeOff())));
        });
    }

    @DeleteMapping("/v1/technicians/{id}/time-off/{absence}")
    ResponseEntity<?> back(Staff staff, @PathVariable UUID id, @PathVariable UUID absence) {
        return known(staff, id)
                .flatMap(technician -> staffing.back(absence, technician.id()))
                .<ResponseEntity<?>>map(affected -> ResponseEntity.ok(new Affected.All(affected)))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    /// The week is set as a whole, so nobody's version is asked for.
    @PutMapping("/v1/technicians/{id}/rotas/{code}")
    ResponseEntity<?> week(
            Staff staff, @PathVariable UUID id, @PathVariable ClinicCode code, @Valid @RequestBody NewWeek week) {
        staff.mustBe(code, ClinicRole.MANAGER);
        if (technicians.find(id).isEmpty() || clinics.find(code).isEmpty()) {
            return Problems.answer(Problems.notFound());
        }
        return ResponseEntity.ok(new Affected.All(staffing.week(id, code, week.validFrom(), week.at(code))));
    }

    private Optional<Technician> known(Staff staff, UUID id) {
        var scope = staff.scope(ClinicRole.MANAGER);
        return technicians
                .find(id)
                .filter(technician -> technician.clinics().stream().anyMatch(scope::covers));
    }
}
