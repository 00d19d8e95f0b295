package io.stipple.session.plan;

import java.util.UUID;

/// Names one agreed plan, in every service.
public record PlanId(UUID value) {}
