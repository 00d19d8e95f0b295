package io.stipple.session.healing;

import io.stipple.contracts.session.HealingVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One look as staff see it.
record HealingView(
        UUID checkId,
        UUID recordId,
        HealingVerdict verdict,
        @Nullable LocalDate notBefore,
        @Nullable String notes,
        UUID checkedBy,
        Instant checkedAt) {
    static HealingView of(HealingCheck check) {
        return new HealingView(
                check.id(),
                check.session().record(),
                check.verdict(),
                check.notBefore().orElse(null),
                check.notes().orElse(null),
                check.by(),
                check.at());
    }
}
