package io.stipple.chaos.audit;

/// A promise that was not kept.
public record Violation(String check, String promise, String sentence) {}
