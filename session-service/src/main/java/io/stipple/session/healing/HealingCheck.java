package io.stipple.session.healing;

import io.stipple.contracts.Origin;
import io.stipple.contracts.session.HealingChecked;
import io.stipple.contracts.session.HealingVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What somebody saw of a healed session.
///
/// @param notBefore with a hold alone; without it only another check lets the next session go on
/// @param notes free text: it stays in this service's database alone
public record HealingCheck(
        UUID id,
        HealedSession session,
        HealingVerdict verdict,
        Optional<LocalDate> notBefore,
        Optional<String> notes,
        UUID by,
        Instant at) {
    /// Whether the next session may take place on that day of the clinic's calendar.
    public boolean allows(LocalDate day) {
        return verdict == HealingVerdict.MAY_GO_ON
                || notBefore.filter(first -> !day.isBefore(first)).isPresent();
    }

    HealingChecked fact() {
        return new HealingChecked(
                id,
                session.record(),
                session.client().value(),
                session.clinic().value(),
                session.plan().value(),
                session.number(),
                verdict,
                notBefore,
                Origin.STAFF,
                at);
    }
}
