package io.stipple.chaos.audit;

import java.time.Instant;

/// A row of booking.
///
/// @param from begin of what it occupies, with preparation
/// @param until end of it, with cleaning
public record Appointment(
        String id, String client, String technician, String room, Instant from, Instant until, String state) {

    boolean holdsItsTime() {
        return state.equals("BOOKED") || state.equals("COMPLETED");
    }

    boolean overlaps(Appointment other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
