package io.stipple.contracts.session;

import io.stipple.contracts.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A consultation ended with an outcome.
///
/// @param notBefore the first day treatment is possible, by the clinic's calendar; present when deferred
public record ConsultationCompleted(
        UUID consultationId,
        UUID appointmentId,
        UUID clientId,
        String clinicCode,
        ConsultationOutcome outcome,
        Optional<LocalDate> notBefore,
        Origin origin,
        Instant occurredAt)
        implements ConsultationEvent {
    @Override
    public String subject() {
        return consultationId.toString();
    }
}
