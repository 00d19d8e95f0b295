package io.stipple.booking.clinic;

import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClinicController {
    private final Clinics clinics;
    private final Idempotency idempotency;
    private final Clock clock;

    ClinicController(Clinics clinics, Idempotency idempotency, Clock clock) {
        this.clinics = clinics;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @PostMapping("/v1/clinics")
    ResponseEntity<?> open(Staff staff, IdempotencyKey key, @Valid @RequestBody NewClinic request) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        return idempotency.once(key, request, () -> open(request.asClinic()));
    }

    private ResponseEntity<?> open(Clinic clinic) {
        ClinicOpened opened =
                new ClinicOpened(clinic.code().value(), clinic.zone().getId(), clinic.jurisdiction(), clock.instant());
        return clinics.save(clinic, opened)
                ? ResponseEntity.created(URI.create("/v1/clinics")).body(ClinicView.of(clinic))
                : Problems.answer(
                        Problems.of(HttpStatus.CONFLICT, "clinic-code-taken", "Another clinic has this code"));
    }

    @GetMapping("/v1/clinics")
    List<ClinicView> ofStaff(Staff staff) {
        ClinicScope scope = staff.scope();
        return clinics.all().stream()
                .filter(clinic -> scope.covers(clinic.code()))
                .map(ClinicView::of)
                .toList();
    }

    @GetMapping("/v1/public/clinics")
    List<ClinicView.Public> ofEverybody() {
        return clinics.all().stream().map(ClinicView.Public::of).toList();
    }
}
