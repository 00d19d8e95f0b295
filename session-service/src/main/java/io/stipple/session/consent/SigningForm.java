package io.stipple.session.consent;

import io.stipple.platform.identity.ClinicCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// Both signatures under one text.
///
/// @param textHash of the text as it was shown
/// @param clientSignature a PNG in Base64, as `technicianSignature`
record SigningForm(
        ClinicCode clinic,
        UUID textId,
        @NotBlank @Size(max = 64) String textHash,
        @NotBlank @Size(max = 100_000) String clientSignature,
        @NotBlank @Size(max = 100_000) String technicianSignature) {}
