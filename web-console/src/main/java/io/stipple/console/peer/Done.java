package io.stipple.console.peer;

/// For requests of which only the yes matters.
public record Done() {}
