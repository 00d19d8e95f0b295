package io.stipple.booking.availability;

import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.platform.problem.Problems.WrongField;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// For who does not mind where, or with whom, if only it is soon.
@RestController
class NearestSlotController {
    private final Nearest nearest;
    private final Clinics clinics;

    NearestSlotController(Nearest nearest, Clinics clinics) {
        this.nearest = nearest;
        this.clinics = clinics;
    }

    record NearestSlots(List<Nearest.Line> slots) {}

    @GetMapping("/v1/public/nearest-slots")
    ResponseEntity<?> forConsultations(
            @RequestParam @NotEmpty @Size(max = 20) Set<ClinicCode> clinics,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<UUID> technician,
            @RequestParam(defaultValue = "10") @Min(1) @Max(100) int limit) {
        return answer(
                clinics,
                new Nearest.Wanted(
                        AppointmentKind.CONSULTATION,
                        Optional.empty(),
                        technician,
                        from,
                        clinic -> clinic.policy().onlineNotice(),
                        limit));
    }

    @GetMapping("/v1/nearest-slots")
    ResponseEntity<?> forStaff(
            Staff staff,
            @RequestParam @NotEmpty @Size(max = 20) Set<ClinicCode> clinics,
            @RequestParam AppointmentKind kind,
            @RequestParam Optional<@Min(5) @Max(720) Integer> minutes,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<UUID> technician,
            @RequestParam(defaultValue = "10") @Min(1) @Max(100) int limit) {
        clinics.forEach(clinic -> staff.mustBe(clinic, ClinicRole.values()));
        return answer(
                clinics,
                new Nearest.Wanted(
                        kind,
                        minutes.map(Duration::ofMinutes),
                        technician,
                        from,
                        clinic -> clinic.policy().staffNotice(),
                        limit));
    }

    private ResponseEntity<?> answer(Set<ClinicCode> codes, Nearest.Wanted wanted) {
        if (wanted.from()
                .filter(day -> day.getYear() < 1900 || day.getYear() > 2200)
                .isPresent()) {
            return Problems.answer(Problems.invalid(List.of(new WrongField("from", "must be from 1900 to 2200"))));
        }
        List<Clinic> known =
                codes.stream().flatMap(code -> clinics.find(code).stream()).toList();
        return known.size() < codes.size()
                ? Problems.answer(Problems.notFound())
                : ResponseEntity.ok(new NearestSlots(nearest.at(known, wanted)));
    }
}
