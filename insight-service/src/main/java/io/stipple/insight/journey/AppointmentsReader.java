package io.stipple.insight.journey;

import static io.stipple.insight.count.Measure.BOOKED;
import static io.stipple.insight.count.Measure.CANCELLED;
import static io.stipple.insight.count.Measure.COMPLETED;
import static io.stipple.insight.count.Measure.MISSED;
import static io.stipple.insight.count.Measure.TOUCH_UPS_BOOKED;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.insight.count.DailyCounts;
import io.stipple.platform.inbox.Projection;

/// Counts visits, on the clinic's day they are for.
final class AppointmentsReader implements Projection<AppointmentEvent> {

    private final DailyCounts counts;

    AppointmentsReader(DailyCounts counts) {
        this.counts = counts;
    }

    @Override
    public Topic<AppointmentEvent> topic() {
        return Topic.APPOINTMENTS;
    }

    @Override
    public String name() {
        return "insight.appointments";
    }

    @Override
    public void on(AppointmentEvent fact) {
        switch (fact) {
            case AppointmentBooked booked -> count(booked);
            case AppointmentMoved moved -> count(moved);
            case AppointmentCancelled gone -> counts.add(CANCELLED, gone.clinicCode(), gone.startsAt(), gone.zone());
            case AppointmentMissed missed -> counts.add(MISSED, missed.clinicCode(), missed.startsAt());
            case AppointmentCompleted done -> counts.add(COMPLETED, done.clinicCode(), done.startsAt());
        }
    }

    private void count(AppointmentBooked booked) {
        counts.add(BOOKED, booked.clinicCode(), booked.startsAt(), booked.zone());
        if (booked.touchUpId().isPresent()) {
            counts.add(TOUCH_UPS_BOOKED, booked.clinicCode(), booked.occurredAt(), booked.zone());
        }
    }

    /// Always the earlier day first: two visits that change days with each other must not wait for each other.
    private void count(AppointmentMoved moved) {
        if (moved.startsAt().isBefore(moved.previousStartsAt())) {
            counts.add(BOOKED, moved.clinicCode(), moved.startsAt(), moved.zone());
            counts.takeBack(BOOKED, moved.clinicCode(), moved.previousStartsAt(), moved.zone());
        } else {
            counts.takeBack(BOOKED, moved.clinicCode(), moved.previousStartsAt(), moved.zone());
            counts.add(BOOKED, moved.clinicCode(), moved.startsAt(), moved.zone());
        }
    }

    @Override
    public void reset() {
        counts.clear(BOOKED, COMPLETED, MISSED, CANCELLED, TOUCH_UPS_BOOKED);
    }
}
