package io.stipple.booking.appointment;

import io.stipple.contracts.booking.SoftRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When something is done to a visit, by whom, and with which rules set aside.
record Deed(Instant at, Actor by, List<SoftRule> setAside) {
    static Deed of(Actor by, Instant at) {
        return new Deed(at, by, List.of());
    }

    /// A reason nobody needed is not kept.
    Optional<String> reason() {
        return by.override().filter(_ -> !setAside.isEmpty());
    }

    Optional<List<SoftRule>> overridden() {
        return Optional.of(setAside).filter(rules -> !rules.isEmpty());
    }

    String[] setAsideNames() {
        return setAside.stream().map(Enum::name).toArray(String[]::new);
    }
}
