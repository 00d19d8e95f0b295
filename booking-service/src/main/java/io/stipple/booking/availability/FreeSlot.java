package io.stipple.booking.availability;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.rota.Technician;
import java.util.Comparator;

/// A time one technician could be visited at.
public record FreeSlot(Technician technician, Interval visit) {
    static final Comparator<FreeSlot> EARLIEST_FIRST = Comparator.comparing(FreeSlot::visit)
            .thenComparing(slot -> slot.technician().name())
            .thenComparing(slot -> slot.technician().id());
}
