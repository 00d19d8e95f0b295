package io.stipple.session.plan;

import java.time.Instant;

/// A plan whose last session is done.
///
/// @param at when that session ended
public record FinishedCourse(PlanId plan, TouchUpDays days, Instant at) {}
