package io.stipple.contracts.session;

/// One session of a plan, and how long skin must heal before it.
///
/// @param number 1 for the first
/// @param minGapDays fewest days after the session before it, or after the consultation for the first
/// @param maxGapDays most days likewise
/// @param minutes how long the client is treated
public record PlannedSession(int number, int minGapDays, int maxGapDays, int minutes) {}
