package io.stipple.chaos.proxy;

import java.time.Duration;

/// How a line is just now.
public sealed interface Weather {

    record Fair() implements Weather {}

    /// Whoever calls is hung up on.
    record Refusing() implements Weather {}

    /// A few bytes at a time, with a pause after each.
    record Dripping(int bytes, Duration pause) implements Weather {}

    /// New calls hear this instead of the part's first words, and are hung up on.
    record Greeting(String words) implements Weather {}

    /// Answers are reset in their middle.
    record Resetting() implements Weather {}
}
