package io.stipple.booking.appointment;

import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// What a client sees of the visit they booked.
public record PublicBooking(
        UUID appointmentId,
        UUID clientId,
        String clinic,
        String zone,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String technicianName,
        Optional<CallView> call) {

    public static PublicBooking of(Appointment.Booked booked, Technicians technicians) {
        AppointmentView view = AppointmentView.of(booked);
        return new PublicBooking(
                view.id(),
                view.clientId(),
                view.clinic(),
                view.zone(),
                view.startsAt(),
                view.endsAt(),
                technicians.find(view.technicianId()).map(Technician::name).orElseThrow(),
                view.call());
    }
}
