package io.stipple.booking.appointment;

import io.stipple.contracts.booking.SoftRule;
import java.util.List;
import java.util.Optional;

/// What the rules say once a manager has spoken.
///
/// @param standing what refuses all the same
/// @param setAside the soft rules that would have refused
record Ruling(List<Refusal> standing, List<SoftRule> setAside) {
    static Ruling on(List<Refusal> refusals, Actor actor) {
        if (actor.override().isEmpty()) {
            return new Ruling(refusals, List.of());
        }
        return new Ruling(
                refusals.stream()
                        .filter(refusal -> refusal.softRule().isEmpty())
                        .toList(),
                refusals.stream()
                        .map(Refusal::softRule)
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
