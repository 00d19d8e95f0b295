package io.stipple.booking.staffing;

import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.reassign.Affected;
import io.stipple.booking.rota.Shift;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
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

    record Absences(List<StaffingRows.Absence> timeOff) {}

    /// Every shift at one clinic, also those that a later one replaces.
    record Rota(List<ShiftView> shifts) {
        static Rota of(Technician technician, ClinicCode clinic) {
            return new Rota(technician.rota().stream()
                    .filter(shift -> shift.clinic().equals(clinic))
                    .map(ShiftView::of)
                    .toList());
        }
    }

    record ShiftView(DayOfWeek day, LocalTime from, LocalTime to, LocalDate validFrom) {
        static ShiftView of(Shift shift) {
            return new ShiftView(
                    shift.day(), shift.hours().from(), shift.hours().to(), shift.validFrom());
        }
    }

    record NewSkills(@NotNull @Size(max = 20) Set<@NotNull TreatmentType> skills) {
        @AssertTrue(message = "must be treatments we know")
        boolean isSkillsKnown() {
            return skills == null || !skills.contains(TreatmentType.OTHER);
        }
    }

    @GetMapping("/v1/technicians/{id}/time-off")
    ResponseEntity<?> absences(Staff staff, @PathVariable UUID id, @RequestParam LocalDate from) {
        return known(staff, id)
                .<ResponseEntity<?>>map(
                        technician -> ResponseEntity.ok(new Absences(staffing.absences(technician.id(), from))))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    @GetMapping("/v1/technicians/{id}/rotas/{code}")
    ResponseEntity<?> rota(Staff staff, @PathVariable UUID id, @PathVariable ClinicCode code) {
        staff.mustBe(code, ClinicRole.values());
        return technicians
                .find(id)
                .<ResponseEntity<?>>map(technician -> ResponseEntity.ok(Rota.of(technician, code)))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    /// The skills are set as a whole, so nobody's version is asked for.
    @PutMapping("/v1/technicians/{id}/skills")
    ResponseEntity<?> teach(Staff staff, @PathVariable UUID id, @Valid @RequestBody NewSkills request) {
        return known(staff, id)
                .<ResponseEntity<?>>map(technician ->
                        ResponseEntity.ok(new Affected.All(staffing.teach(technician.id(), request.skills()))))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

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
