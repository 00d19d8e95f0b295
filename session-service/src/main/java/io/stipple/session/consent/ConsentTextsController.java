package io.stipple.session.consent;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.session.jurisdiction.Clinics;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Managers publish the wording of their clinics' jurisdiction; operators any.
@RestController
class ConsentTextsController {
    private final ConsentTexts texts;
    private final Clinics clinics;
    private final Idempotency idempotency;
    private final Clock clock;

    ConsentTextsController(ConsentTexts texts, Clinics clinics, Idempotency idempotency, Clock clock) {
        this.texts = texts;
        this.clinics = clinics;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @PostMapping("/v1/jurisdictions/{jurisdiction}/consent-texts")
    ResponseEntity<?> publish(
            @PathVariable String jurisdiction,
            @Valid @RequestBody NewConsentText form,
            IdempotencyKey key,
            Staff staff) {
        ClinicScope managed = staff.scope(ClinicRole.MANAGER);
        if (clinics.under(jurisdiction).stream().noneMatch(managed::covers)) {
            staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        }
        return idempotency.once(
                key,
                List.of(jurisdiction, form),
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(TextView.of(texts.publish(jurisdiction, form, staff.userId(), clock.instant()))));
    }

    /// Those in force at a clinic, one of each kind.
    @GetMapping("/v1/clinics/{code}/consent-texts")
    List<TextView> inForce(
            @PathVariable ClinicCode code, @RequestParam(defaultValue = "en") String locale, Staff staff) {
        staff.mustBe(code, ClinicRole.values());
        return Arrays.stream(ConsentKind.values())
                .flatMap(kind -> texts.inForce(code, locale, kind).stream())
                .map(TextView::of)
                .toList();
    }
}
