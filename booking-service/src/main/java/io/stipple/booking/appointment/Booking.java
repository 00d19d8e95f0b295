package io.stipple.booking.appointment;

import java.util.List;

/// What came of wanting a visit, or wanting it elsewhere.
public sealed interface Booking {
    record Accepted(Appointment.Booked appointment) implements Booking {}

    /// @param refusals all of them, never none
    record Refused(List<Refusal> refusals) implements Booking {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
