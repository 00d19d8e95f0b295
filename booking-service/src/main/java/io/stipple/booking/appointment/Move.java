package io.stipple.booking.appointment;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.problem.ExpectedVersion;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A visit is wanted at another time, by the same technician or another, at the same clinic or another.
///
/// @param clinic empty for where it is
/// @param version of the appointment as the asker knows it
public record Move(
        UUID appointmentId,
        Optional<ClinicCode> clinic,
        UUID technicianId,
        Instant startsAt,
        ExpectedVersion version,
        Actor by) {}
