package io.stipple.chaos.audit;

import java.util.List;

/// One thing that must hold.
///
/// @param promise the invariant of the design it belongs to, such as `I2`
public record Check(String name, String promise, Judgement judgement) {

    @FunctionalInterface
    public interface Judgement {
        /// What breaks it, one sentence each; empty when it holds.
        List<String> of(Evidence evidence);
    }
}
