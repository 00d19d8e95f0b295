package io.stipple.session.health;

import io.stipple.contracts.Origin;
import io.stipple.contracts.session.ContraindicationsChecked;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One client's questionnaire, decided.
public record HealthCheck(UUID id, ClientId client, ClinicCode clinic, Decision decision, UUID by, Instant at) {
    /// Whether treatment may begin on that day of the clinic's calendar.
    public boolean allows(LocalDate day) {
        return switch (decision.verdict()) {
            case CLEAR -> true;
            case NOT_BEFORE ->
                decision.notBefore().filter(first -> !day.isBefore(first)).isPresent();
            case LETTER_NEEDED, BLOCKED, OTHER -> false;
        };
    }

    ContraindicationsChecked fact() {
        return new ContraindicationsChecked(
                id,
                client.value(),
                clinic.value(),
                decision.verdict(),
                decision.notBefore(),
                decision.rulesVersion(),
                Origin.STAFF,
                at);
    }
}
