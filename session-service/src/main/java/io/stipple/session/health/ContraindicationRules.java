package io.stipple.session.health;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which condition means what. A new set is a new version; the version is kept with each check it decided.
///
/// @param letterCounts how long a doctor's letter is good for
record ContraindicationRules(String version, Map<Condition, Rule> rules, Period letterCounts) {
    ContraindicationRules {
        rules = Map.copyOf(rules);
    }

    sealed interface Rule {}

    record Block() implements Rule {}

    /// @param after the condition has ended
    record Wait(Period after) implements Rule {}

    record Letter() implements Rule {}

    record Warn() implements Rule {}

    /// @param today by the clinic's calendar
    Decision decide(List<HealthAnswer> answers, LocalDate today) {
        return new Decision(
                version, answers.stream().map(answer -> finding(answer, today)).toList());
    }

    private Finding finding(HealthAnswer answer, LocalDate today) {
        return switch (rules.getOrDefault(answer.condition(), new Letter())) {
            case Block _ -> new Finding(answer, Effect.BLOCK, Optional.empty());
            case Warn _ -> new Finding(answer, Effect.WARN, Optional.empty());
            case Letter _ -> new Finding(answer, letter(answer, today), Optional.empty());
            case Wait(Period after) ->
                waiting(answer, answer.endedOn().orElse(today).plus(after), today);
        };
    }

    private Effect letter(HealthAnswer answer, LocalDate today) {
        return answer.letterSeenOn()
                .filter(seen -> !today.isAfter(seen.plus(letterCounts)))
                .map(_ -> Effect.NONE)
                .orElse(Effect.NEEDS_LETTER);
    }

    /// What still lasts is counted as if it ended today: earlier than that day it cannot be.
    private static Finding waiting(HealthAnswer answer, LocalDate first, LocalDate today) {
        return first.isAfter(today)
                ? new Finding(answer, Effect.BLOCK_UNTIL, Optional.of(first))
                : new Finding(answer, Effect.NONE, Optional.empty());
    }

    /// Needs the franchise's sign-off: these are medical judgements.
    static ContraindicationRules first() {
        return new ContraindicationRules(
                "2026-1",
                Map.ofEntries(
                        Map.entry(Condition.PIGMENT_ALLERGY, new Block()),
                        Map.entry(Condition.KELOIDS, new Block()),
                        Map.entry(Condition.PSORIASIS_IN_AREA, new Block()),
                        Map.entry(Condition.SKIN_CANCER_IN_AREA, new Block()),
                        Map.entry(Condition.INFECTION, new Wait(Period.ofDays(14))),
                        Map.entry(Condition.SUNBURN, new Wait(Period.ofDays(14))),
                        Map.entry(Condition.RECENT_SURGERY, new Wait(Period.ofMonths(6))),
                        Map.entry(Condition.DIABETES, new Letter()),
                        Map.entry(Condition.HAEMOPHILIA, new Letter()),
                        Map.entry(Condition.HEART_DISEASE, new Letter()),
                        Map.entry(Condition.BLOOD_THINNERS, new Letter()),
                        Map.entry(Condition.PREGNANCY_OR_NURSING, new Wait(Period.ofMonths(3))),
                        Map.entry(Condition.ISOTRETINOIN, new Wait(Period.ofMonths(6))),
                        Map.entry(Condition.CHEMOTHERAPY, new Wait(Period.ofMonths(12))),
                        Map.entry(Condition.LASER_REMOVAL, new Wait(Period.ofDays(90))),
                        Map.entry(Condition.CHEMICAL_PEEL, new Wait(Period.ofDays(14))),
                        Map.entry(Condition.DERMATITIS, new Warn()),
                        Map.entry(Condition.OILY_SKIN, new Warn())),
                Period.ofMonths(6));
    }
}
