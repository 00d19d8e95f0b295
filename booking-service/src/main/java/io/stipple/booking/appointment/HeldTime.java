package io.stipple.booking.appointment;

import io.stipple.booking.calendar.Interval;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.Instant;
import java.util.UUID;

/// A time that is kept for somebody.
///
/// @param visit as the client sees it, without preparation and cleaning
/// @param until when it runs out by itself
public record HeldTime(UUID id, UUID technicianId, AppointmentKind kind, Interval visit, Instant until) {}
