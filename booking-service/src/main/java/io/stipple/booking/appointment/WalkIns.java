package io.stipple.booking.appointment;

import io.stipple.booking.clinic.Clinic;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/// Books the next step of the clock for somebody who stands at the desk, and checks them in.
class WalkIns {
    private final Cast cast;
    private final Bookings bookings;
    private final Visits visits;
    private final Clock clock;

    WalkIns(Cast cast, Bookings bookings, Visits visits, Clock clock) {
        this.cast = cast;
        this.bookings = bookings;
        this.visits = visits;
        this.clock = clock;
    }

    @Transactional
    public Booking receive(ClinicCode code, NewWalkIn request, Actor actor) {
        Optional<Clinic> clinic = cast.clinic(code);
        if (clinic.isEmpty()) {
            return new Booking.Refused(List.of(new Refusal.ClinicUnknown()));
        }
        Booking booking = bookings.book(request.asOrder(clinic.get(), next(clinic.get()), actor));
        return booking instanceof Booking.Accepted accepted
                        && visits.checkIn(accepted.appointment().visit().id(), actor, new ClinicScope.EveryClinic())
                                instanceof Change.Done(Appointment.Booked here)
                ? new Booking.Accepted(here)
                : booking;
    }

    private Instant next(Clinic clinic) {
        Instant now = clock.instant();
        long step = clinic.policy().staffGrid().toNanos();
        long past = now.atZone(clinic.zone()).toLocalTime().toNanoOfDay() % step;
        return past == 0 ? now : now.plusNanos(step - past);
    }
}
