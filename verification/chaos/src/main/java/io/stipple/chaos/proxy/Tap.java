package io.stipple.chaos.proxy;

/// Listens to one call.
public interface Tap {

    Tap CLOSED = new Tap() {};

    default void said(byte[] bytes, int length) {}

    /// @return whether the answer may pass; otherwise the call ends with a reset
    default boolean mayAnswer(byte[] bytes, int length) {
        return true;
    }
}
