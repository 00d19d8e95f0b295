package io.stipple.booking.appointment;

import io.stipple.platform.problem.ExpectedVersion;
import java.time.Instant;
import java.util.UUID;

/// A visit is wanted at another time, by the same technician or another, at the same clinic.
///
/// @param version of the appointment as the asker knows it
public record Move(UUID appointmentId, UUID technicianId, Instant startsAt, ExpectedVersion version, Actor by) {}
