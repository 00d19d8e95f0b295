package io.stipple.contracts.booking;

import java.util.UUID;

/// Which session of which plan a visit is for.
///
/// @param sessionNumber 1 for the first
public record PlanStep(UUID planId, int sessionNumber) {}
