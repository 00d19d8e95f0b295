package io.stipple.local.journey;

import java.io.Serial;

/// A step of the journey went wrong. The message is one sentence.
final class StepFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StepFailed(String sentence) {
        super(sentence);
    }
}
