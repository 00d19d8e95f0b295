package io.stipple.local;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that keeps a part of the stack from starting. The message is for a person:
/// one sentence that says what is wrong and what to do about it.
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    /// The sentence that lies somewhere among the causes; what nobody foresaw must speak for itself.
    public static CannotStart because(Throwable thrown) {
        return Stream.<@Nullable Throwable>iterate(
                        thrown, Objects::nonNull, cause -> cause == null ? null : cause.getCause())
                .filter(CannotStart.class::isInstance)
                .map(CannotStart.class::cast)
                .findFirst()
                .orElseGet(() -> new CannotStart("Unexpected: " + thrown, thrown));
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
