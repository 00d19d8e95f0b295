package io.stipple.session.visit;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.PlanStep;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// One visit as booking told it.
///
/// @param step present for a treatment session alone
public record Visit(
        AppointmentId id,
        ClientId client,
        ClinicCode clinic,
        AppointmentKind kind,
        Optional<PlanStep> step,
        Instant startsAt,
        ZoneId zone,
        VisitState state) {

    /// The clinic's calendar day at that instant.
    public LocalDate dayAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
