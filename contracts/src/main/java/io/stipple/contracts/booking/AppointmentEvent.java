package io.stipple.contracts.booking;

import io.stipple.contracts.Event;
import java.util.UUID;

/// A fact about one visit of one client. On topic `booking.appointments`.
public sealed interface AppointmentEvent extends Event
        permits AppointmentBooked, AppointmentMoved, AppointmentCancelled, AppointmentMissed, AppointmentCompleted {
    UUID appointmentId();

    UUID clientId();

    AppointmentKind kind();

    @Override
    default String story() {
        return clientId().toString();
    }

    @Override
    default String subject() {
        return appointmentId().toString();
    }
}
