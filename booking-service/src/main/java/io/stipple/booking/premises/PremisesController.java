package io.stipple.booking.premises;

import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.reassign.Affected;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Rooms and weekly hours have one version: each is set as a whole, by somebody who has seen what it replaces.
@RestController
class PremisesController {
    private final Premises premises;
    private final PremisesRows rows;
    private final Clinics clinics;

    PremisesController(Premises premises, PremisesRows rows, Clinics clinics) {
        this.premises = premises;
        this.rows = rows;
        this.clinics = clinics;
    }

    /// The version is read first: it is never newer than what is shown.
    @GetMapping("/v1/clinics/{code}/premises")
    ResponseEntity<?> show(Staff staff, @PathVariable ClinicCode code) {
        staff.mustBe(code, ClinicRole.values());
        Optional<Integer> version = rows.versionOf(code);
        return clinics.find(code)
                .<ResponseEntity<?>>map(clinic -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.etag(version.orElseThrow()))
                        .body(PremisesView.of(clinic)))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    @PutMapping("/v1/clinics/{code}/opening-hours")
    ResponseEntity<?> open(
            Staff staff, @PathVariable ClinicCode code, ExpectedVersion version, @Valid @RequestBody NewHours request) {
        staff.mustBe(code, ClinicRole.MANAGER);
        return answer(premises.open(code, version, request.stretches()));
    }

    @PutMapping("/v1/clinics/{code}/rooms")
    ResponseEntity<?> furnish(
            Staff staff, @PathVariable ClinicCode code, ExpectedVersion version, @Valid @RequestBody NewRooms request) {
        staff.mustBe(code, ClinicRole.MANAGER);
        return answer(premises.furnish(code, version, request.rooms()));
    }

    private static ResponseEntity<?> answer(Changing changing) {
        return switch (changing) {
            case Changing.Changed changed ->
                ResponseEntity.ok()
                        .eTag(ExpectedVersion.etag(changed.version()))
                        .body(new Affected.All(changed.affected()));
            case Changing.NotFound _ -> Problems.answer(Problems.notFound());
            case Changing.Stale _ -> Problems.answer(Problems.staleVersion());
        };
    }
}
