package io.stipple.session.record;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.plan.PlanId;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Which session a record is of.
///
/// @param sessionNumber 1 for the first of the plan; a touch-up counts on
/// @param startsAt when it was booked for
public record Subject(
        AppointmentId appointment,
        ClientId client,
        ClinicCode clinic,
        ZoneId zone,
        PlanId plan,
        int sessionNumber,
        Instant startsAt) {

    /// The clinic's calendar day at that instant.
    LocalDate dayAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /// By the clinic's calendar.
    LocalDate bookedDay() {
        return dayAt(startsAt);
    }

    /// The day it is written for: the booked one, or today if staff are ahead of the calendar.
    LocalDate dayKnownAt(Instant now) {
        return dayAt(momentKnownAt(now));
    }

    Instant momentKnownAt(Instant now) {
        return now.isBefore(startsAt) ? now : startsAt;
    }
}
