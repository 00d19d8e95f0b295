package io.stipple.booking.imports;

import io.stipple.booking.appointment.Facts;
import io.stipple.booking.appointment.Visit;
import io.stipple.booking.policy.Policy;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.CancelledBy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A visit with what became of it, told as the facts it would have left behind.
///
/// @param bookedAt when it was booked
record PastVisit(String reference, Visit visit, ImportedAppointments.State state, Instant bookedAt, Policy policy) {
    PastVisit in(UUID room) {
        return new PastVisit(reference, visit.in(room), state, bookedAt, policy);
    }

    /// In order of time, none later than now. A completed one is told as completed at once: if the session service
    /// tells it again, nothing changes.
    List<AppointmentEvent> facts(Instant now) {
        Instant started = earlier(visit.time().startsAt(), now);
        Instant ended = earlier(visit.time().endsAt(), now);
        AppointmentEvent booked = Facts.booked(visit, bookedAt);
        return switch (state) {
            case BOOKED -> List.of(booked);
            case COMPLETED -> List.of(booked, Facts.completed(visit, ended));
            case MISSED -> List.of(booked, Facts.missed(visit, ended));
            case CANCELLED -> List.of(booked, Facts.cancelled(visit, CancelledBy.CLIENT, false, 1, started));
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
