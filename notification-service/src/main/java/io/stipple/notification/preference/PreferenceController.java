package io.stipple.notification.preference;

import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The client's own page, opened from any letter. Looking changes nothing.
@RestController
@RequestMapping("/v1/public/preferences/{token}")
class PreferenceController {

    private final Preferences preferences;

    PreferenceController(Preferences preferences) {
        this.preferences = preferences;
    }

    /// @param language `en` or `es`; absent: as the clinic noted it
    record Shown(
            @Nullable String language,
            boolean email,
            boolean sms,
            boolean reminders,
            boolean advice,
            boolean invitations) {
        static Shown of(Preferences.Sheet sheet) {
            Choices it = sheet.choices();
            return new Shown(
                    it.language().orElse(null), it.email(), it.sms(), it.reminders(), it.advice(), sheet.invitations());
        }
    }

    record Wished(
            @Nullable @Pattern(regexp = "en|es") String language,
            @NotNull Boolean email,
            @NotNull Boolean sms,
            @NotNull Boolean reminders,
            @NotNull Boolean advice,
            @NotNull Boolean invitations) {

        @AssertTrue(message = "choose at least one way to be reached")
        boolean isReachable() {
            return email == null || sms == null || email || sms;
        }

        Preferences.Sheet sheet() {
            return new Preferences.Sheet(
                    new Choices(Optional.ofNullable(language), email, sms, reminders, advice), invitations);
        }
    }

    @GetMapping
    ResponseEntity<?> look(@PathVariable String token) {
        return preferences
                .behind(token)
                .<ResponseEntity<?>>map(sheet -> ResponseEntity.ok(Shown.of(sheet)))
                .orElseGet(PreferenceController::unknown);
    }

    @PutMapping
    ResponseEntity<?> choose(@PathVariable String token, @Valid @RequestBody Wished wished) {
        Preferences.Sheet sheet = wished.sheet();
        return preferences.change(token, sheet) ? ResponseEntity.ok(Shown.of(sheet)) : unknown();
    }

    private static ResponseEntity<?> unknown() {
        return ResponseEntity.of(Problems.of(HttpStatus.NOT_FOUND, "not-found", "There is no such link"))
                .build();
    }
}
