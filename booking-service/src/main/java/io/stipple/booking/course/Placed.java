package io.stipple.booking.course;

import io.stipple.booking.availability.FreeSlot;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.plan.DayRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/// A date proposed for one session of a plan.
///
/// @param earliest the first day its gap allows, as the sessions before it are proposed
/// @param latest the last one
record Placed(
        int sessionNumber,
        LocalDate earliest,
        LocalDate latest,
        UUID technicianId,
        String technicianName,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt) {

    static Placed of(int number, DayRange allowed, FreeSlot slot, Clinic clinic) {
        return new Placed(
                number,
                allowed.first(),
                allowed.last(),
                slot.technician().id(),
                slot.technician().name(),
                clinic.onItsClock(slot.visit().startsAt()),
                clinic.onItsClock(slot.visit().endsAt()));
    }
}
