package io.stipple.booking.licensing;

import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.licence.Licence;
import io.stipple.booking.licence.LicenceKind;
import io.stipple.booking.reassign.Affected;
import io.stipple.booking.rota.Technicians;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.problem.Problems;
import io.stipple.platform.problem.Problems.WrongField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LicensingController {
    private final Licensing licensing;
    private final LicenceRows rows;
    private final Technicians technicians;
    private final Clinics clinics;
    private final Idempotency idempotency;
    private final Clock clock;

    LicensingController(
            Licensing licensing,
            LicenceRows rows,
            Technicians technicians,
            Clinics clinics,
            Idempotency idempotency,
            Clock clock) {
        this.licensing = licensing;
        this.rows = rows;
        this.technicians = technicians;
        this.clinics = clinics;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    record NewEnd(@NotNull LocalDate lastDay) {}

    record Requirements(@NotNull Set<@NotNull LicenceKind> kinds) {}

    record Listed(List<LicenceKind> asked, List<LicenceRows.Registered> licences) {}

    @PostMapping("/v1/technicians/{id}/licences")
    ResponseEntity<?> ofTechnician(
            Staff staff, @PathVariable UUID id, IdempotencyKey key, @Valid @RequestBody NewLicence request) {
        ClinicScope scope = staff.scope(ClinicRole.MANAGER);
        if (technicians.find(id).stream()
                        .noneMatch(one -> one.clinics().stream().anyMatch(scope::covers))
                || request.clinic()
                        .filter(code -> clinics.find(new ClinicCode(code)).isEmpty())
                        .isPresent()) {
            return Problems.answer(Problems.notFound());
        }
        return registered(key, request, LicenceKind.Holder.TECHNICIAN, Optional.of(id), request.asLicence());
    }

    @PostMapping("/v1/clinics/{code}/licences")
    ResponseEntity<?> ofClinic(
            Staff staff, @PathVariable ClinicCode code, IdempotencyKey key, @Valid @RequestBody NewLicence request) {
        staff.mustBe(code, ClinicRole.MANAGER);
        return clinics.find(code).isEmpty()
                ? Problems.answer(Problems.notFound())
                : registered(key, request, LicenceKind.Holder.CLINIC, Optional.empty(), request.of(code.value()));
    }

    /// Revoked, given back, or entered wrongly.
    @PostMapping("/v1/licences/{id}/end")
    ResponseEntity<?> end(Staff staff, @PathVariable UUID id, @Valid @RequestBody NewEnd request) {
        return rows.find(id, staff.scope(ClinicRole.MANAGER))
                .<ResponseEntity<?>>map(
                        licence -> ResponseEntity.ok(new Affected.All(licensing.end(licence, request.lastDay()))))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    /// What is asked for there, and every licence of the clinic and its technicians, the first to lapse first.
    @GetMapping("/v1/clinics/{code}/licences")
    ResponseEntity<?> at(Staff staff, @PathVariable ClinicCode code) {
        staff.mustBe(code, ClinicRole.MANAGER);
        return clinics.find(code)
                .<ResponseEntity<?>>map(clinic -> ResponseEntity.ok(new Listed(
                        rows.asked(clinic.jurisdiction()),
                        rows.validFrom(clinic.dayOf(clock.instant()), new ClinicScope.Clinics(Set.of(code))))))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    @PutMapping("/v1/jurisdictions/{jurisdiction}/requirements")
    ResponseEntity<?> ask(Staff staff, @PathVariable String jurisdiction, @Valid @RequestBody Requirements request) {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        if (request.kinds().contains(LicenceKind.GUEST_REGISTRATION)) {
            return Problems.answer(Problems.invalid(List.of(
                    new WrongField("kinds", "a guest registration stands in for a licence, nobody needs one"))));
        }
        return ResponseEntity.ok(new Affected.All(licensing.ask(jurisdiction, request.kinds())));
    }

    private ResponseEntity<?> registered(
            IdempotencyKey key,
            NewLicence request,
            LicenceKind.Holder holder,
            Optional<UUID> technician,
            Licence licence) {
        if (request.kind().holder() != holder) {
            return Problems.answer(
                    Problems.invalid(List.of(new WrongField("kind", "is not a licence of such a holder"))));
        }
        return idempotency.once(key, request, () -> {
            UUID id = Ids.next();
            licensing.register(id, technician, licence, request.number());
            return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("id", id));
        });
    }
}
