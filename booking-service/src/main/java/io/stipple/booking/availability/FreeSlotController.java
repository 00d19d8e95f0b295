package io.stipple.booking.availability;

import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.platform.problem.Problems.WrongField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FreeSlotController {
    private final Availability availability;
    private final Clinics clinics;
    private final Clock clock;

    FreeSlotController(Availability availability, Clinics clinics, Clock clock) {
        this.availability = availability;
        this.clinics = clinics;
        this.clock = clock;
    }

    @GetMapping("/v1/public/clinics/{code}/free-slots")
    ResponseEntity<?> forConsultations(
            @PathVariable ClinicCode code,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<UUID> technician) {
        return at(
                code,
                clinic -> answer(
                        clinic,
                        from,
                        to,
                        days -> new Search(
                                AppointmentKind.CONSULTATION,
                                Optional.empty(),
                                days.first(),
                                days.last(),
                                technician,
                                clinic.policy().onlineNotice())));
    }

    @GetMapping("/v1/clinics/{code}/free-slots")
    ResponseEntity<?> forStaff(
            Staff staff,
            @PathVariable ClinicCode code,
            @RequestParam AppointmentKind kind,
            @RequestParam Optional<Integer> minutes,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<UUID> technician) {
        staff.mustBe(code, ClinicRole.values());
        Optional<Duration> length = minutes.map(Duration::ofMinutes);
        return at(code, clinic -> {
            if (!length.stream().allMatch(clinic.policy().lengths()::allow)) {
                return Problems.answer(Problems.invalid(List.of(new WrongField("minutes", "is too few or too many"))));
            }
            Duration notice = clinic.policy().staffNotice();
            return answer(
                    clinic, from, to, days -> new Search(kind, length, days.first(), days.last(), technician, notice));
        });
    }

    private ResponseEntity<?> at(ClinicCode code, Function<Clinic, ResponseEntity<?>> answer) {
        return clinics.find(code).<ResponseEntity<?>>map(answer).orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    private ResponseEntity<?> answer(
            Clinic clinic, Optional<LocalDate> from, Optional<LocalDate> to, Function<Days.Some, Search> search) {
        return switch (Days.of(from, to, clinic, clock.instant())) {
            case Days.Refused refused -> Problems.answer(refused.problem());
            case Days.Some days ->
                ResponseEntity.ok(SlotList.of(clinic, availability.search(clinic, search.apply(days))));
        };
    }
}
