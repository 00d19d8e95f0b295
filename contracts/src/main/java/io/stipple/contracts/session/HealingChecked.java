package io.stipple.contracts.session;

import io.stipple.contracts.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Somebody looked at how a session has healed. The newest check of a session replaces those before it.
///
/// @param recordId of the session that was looked at
/// @param sessionNumber of that session in its plan; what is held is the next one
/// @param notBefore with `HOLD`: the first day the next session is possible, by the clinic's calendar; if absent, only
///     another check lets it go on
public record HealingChecked(
        UUID checkId,
        UUID recordId,
        UUID clientId,
        String clinicCode,
        UUID planId,
        int sessionNumber,
        HealingVerdict verdict,
        Optional<LocalDate> notBefore,
        Origin origin,
        Instant occurredAt)
        implements SessionRecordEvent {
    @Override
    public String subject() {
        return planId.toString();
    }
}
