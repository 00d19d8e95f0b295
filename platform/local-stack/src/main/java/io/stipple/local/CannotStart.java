package io.stipple.local;

/// Something that keeps a part of the stack from starting. The message is for a person:
/// one sentence that says what is wrong and what to do about it.
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
