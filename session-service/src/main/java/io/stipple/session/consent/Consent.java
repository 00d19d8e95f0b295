package io.stipple.session.consent;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One signed consent.
///
/// @param locale of the text that was signed
/// @param signedBy the technician who signed beside the client
/// @param seal over the text, both signatures, who and when
/// @param withdrawnAt absent while it stands
public record Consent(
        UUID id,
        ClientId client,
        ClinicCode clinic,
        ConsentKind kind,
        UUID textId,
        String locale,
        int textVersion,
        UUID signedBy,
        Instant signedAt,
        String seal,
        Optional<Instant> withdrawnAt) {}
