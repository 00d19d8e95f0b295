package io.stipple.session.health;

import io.stipple.contracts.session.HealthVerdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the rules make of a whole questionnaire: the gravest finding decides.
public record Decision(String rulesVersion, List<Finding> findings) {
    public Decision {
        findings = List.copyOf(findings);
    }

    public HealthVerdict verdict() {
        return switch (gravest()) {
            case NONE, WARN -> HealthVerdict.CLEAR;
            case BLOCK_UNTIL -> HealthVerdict.NOT_BEFORE;
            case NEEDS_LETTER -> HealthVerdict.LETTER_NEEDED;
            case BLOCK -> HealthVerdict.BLOCKED;
        };
    }

    /// The first day treatment is possible; present only if nothing graver stands against it.
    public Optional<LocalDate> notBefore() {
        return gravest() == Effect.BLOCK_UNTIL
                ? findings.stream()
                        .flatMap(finding -> finding.notBefore().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Effect gravest() {
        return findings.stream()
                .map(Finding::effect)
                .max(Comparator.naturalOrder())
                .orElse(Effect.NONE);
    }
}
