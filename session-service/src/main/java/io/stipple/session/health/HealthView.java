package io.stipple.session.health;

import io.stipple.contracts.session.HealthVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One check as staff see it.
public record HealthView(
        UUID checkId,
        UUID clientId,
        String clinic,
        HealthVerdict verdict,
        @Nullable LocalDate notBefore,
        String rulesVersion,
        List<Item> findings,
        UUID checkedBy,
        Instant checkedAt) {
    public record Item(
            Condition condition,
            Effect effect,
            @Nullable LocalDate notBefore,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate letterSeenOn) {
        static Item of(Finding finding) {
            return new Item(
                    finding.answer().condition(),
                    finding.effect(),
                    finding.notBefore().orElse(null),
                    finding.answer().endedOn().orElse(null),
                    finding.answer().letterSeenOn().orElse(null));
        }
    }

    public static HealthView of(HealthCheck check) {
        Decision decision = check.decision();
        return new HealthView(
                check.id(),
                check.client().value(),
                check.clinic().value(),
                decision.verdict(),
                decision.notBefore().orElse(null),
                decision.rulesVersion(),
                decision.findings().stream().map(Item::of).toList(),
                check.by(),
                check.at());
    }
}
