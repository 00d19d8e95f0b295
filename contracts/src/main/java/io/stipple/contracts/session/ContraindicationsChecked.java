package io.stipple.contracts.session;

import io.stipple.contracts.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A client's health questionnaire was put to the contraindication rules. The newest check replaces those before it.
///
/// @param notBefore the first day treatment is possible, by the clinic's calendar; present with `NOT_BEFORE` alone
/// @param rulesVersion the rules it was decided by
public record ContraindicationsChecked(
        UUID checkId,
        UUID clientId,
        String clinicCode,
        HealthVerdict verdict,
        Optional<LocalDate> notBefore,
        String rulesVersion,
        Origin origin,
        Instant occurredAt)
        implements ConsultationEvent {
    @Override
    public String subject() {
        return clientId.toString();
    }
}
