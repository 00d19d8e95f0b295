package io.stipple.session.plan;

import io.stipple.contracts.session.TreatmentType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A plan as it is proposed; gaps and minutes may be left to the franchise's defaults.
///
/// @param currency ISO 4217
public record PlanForm(
        TreatmentType treatmentType,
        @Size(max = 20) List<@Valid Step> sessions,
        @PositiveOrZero @Max(100_000_000) Long priceCents,
        Currency currency,
        LocalDate validUntil) {

    public record Step(
            @PositiveOrZero @Nullable Integer minGapDays,
            @PositiveOrZero @Nullable Integer maxGapDays,
            @PositiveOrZero @Nullable Integer minutes) {
        PlanProposal.Step proposed() {
            return new PlanProposal.Step(optional(minGapDays), optional(maxGapDays), optional(minutes));
        }

        private static OptionalInt optional(@Nullable Integer value) {
            return value == null ? OptionalInt.empty() : OptionalInt.of(value);
        }
    }

    public PlanProposal proposal() {
        return new PlanProposal(
                treatmentType,
                sessions.stream().map(Step::proposed).toList(),
                new Price(priceCents, currency),
                validUntil);
    }
}
