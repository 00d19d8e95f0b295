package io.stipple.session.visit;

import java.util.UUID;

/// Booking's id of one visit.
public record AppointmentId(UUID value) {}
