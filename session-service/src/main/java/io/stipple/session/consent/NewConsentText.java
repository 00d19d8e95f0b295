package io.stipple.session.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// A wording to be published as the next version.
record NewConsentText(
        ConsentKind kind,

        @Pattern(regexp = "[a-z]{2}(-[A-Z]{2})?", message = "is a language such as en or es")
        String locale,

        @NotBlank @Size(max = 20_000) String body) {}
