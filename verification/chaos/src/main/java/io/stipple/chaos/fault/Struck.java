package io.stipple.chaos.fault;

/// A fault that happened.
///
/// @param at seconds after the first client came
/// @param recovery in seconds
public record Struck(String kind, Target target, double at, double recovery) {}
