package io.stipple.session.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One signed consent as staff see it.
public record ConsentView(
        UUID consentId,
        UUID clientId,
        String clinic,
        ConsentKind kind,
        UUID textId,
        String locale,
        int textVersion,
        UUID signedBy,
        Instant signedAt,
        String seal,
        @Nullable Instant withdrawnAt) {
    public static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.id(),
                consent.client().value(),
                consent.clinic().value(),
                consent.kind(),
                consent.textId(),
                consent.locale(),
                consent.textVersion(),
                consent.signedBy(),
                consent.signedAt(),
                consent.seal(),
                consent.withdrawnAt().orElse(null));
    }
}
