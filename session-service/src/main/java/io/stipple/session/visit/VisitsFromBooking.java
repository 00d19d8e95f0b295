package io.stipple.session.visit;

import static io.stipple.session.visit.VisitState.CANCELLED;
import static io.stipple.session.visit.VisitState.COMPLETED;
import static io.stipple.session.visit.VisitState.MISSED;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.platform.inbox.Projection;

/// Keeps the expected visits by what booking tells. A change to a visit that was never told is let go: its booking
/// was discarded by an operator, and staff hear `appointment-unknown`.
class VisitsFromBooking implements Projection<AppointmentEvent> {
    private final JdbcVisits visits;

    VisitsFromBooking(JdbcVisits visits) {
        this.visits = visits;
    }

    @Override
    public Topic<AppointmentEvent> topic() {
        return Topic.APPOINTMENTS;
    }

    @Override
    public String name() {
        return "session.appointments";
    }

    @Override
    public void on(AppointmentEvent fact) {
        switch (fact) {
            case AppointmentBooked booked -> visits.expect(booked);
            case AppointmentMoved moved -> visits.move(moved);
            case AppointmentCancelled gone -> visits.turn(gone.appointmentId(), CANCELLED);
            case AppointmentMissed missed -> visits.turn(missed.appointmentId(), MISSED);
            case AppointmentCompleted done -> visits.turn(done.appointmentId(), COMPLETED);
        }
    }

    @Override
    public void reset() {
        visits.forget();
    }
}
