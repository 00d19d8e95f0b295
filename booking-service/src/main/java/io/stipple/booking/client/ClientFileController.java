package io.stipple.booking.client;

import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClientFileController {
    private final ClientFiles files;

    ClientFileController(ClientFiles files) {
        this.files = files;
    }

    record NewConsent(@NotNull Boolean given) {}

    record NewPreferences(
            @NotNull @Pattern(regexp = "en|es", message = "must be en or es")
            String locale,

            @NotNull Channel preferredChannel) {}

    /// The later word counts, whatever the version: a withdrawal must never be refused as stale.
    @PutMapping("/v1/clients/{id}/consents/{consent}")
    ResponseEntity<?> consent(
            Staff staff, @PathVariable UUID id, @PathVariable Consent consent, @Valid @RequestBody NewConsent request) {
        return files.consent(id, consent, request.given(), staff);
    }

    @PutMapping("/v1/clients/{id}/preferences")
    ResponseEntity<?> prefer(
            Staff staff, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody NewPreferences request) {
        return files.prefer(id, version, request.locale(), request.preferredChannel(), staff);
    }

    @GetMapping("/v1/clients/{id}/history")
    ResponseEntity<?> history(Staff staff, @PathVariable UUID id) {
        return files.historyOf(id, staff.scope())
                .<ResponseEntity<?>>map(lines -> ResponseEntity.ok(Map.of("changes", lines)))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }
}
