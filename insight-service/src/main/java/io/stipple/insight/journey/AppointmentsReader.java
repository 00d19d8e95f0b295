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
import io.stipple.insight.count.Tally;
import io.stipple.platform.inbox.Projection;
import java.util.List;

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
        onAll(List.of(fact));
    }

    @Override
    public void onAll(List<AppointmentEvent> facts) {
        counts.count(facts, AppointmentsReader::count);
    }

    private static void count(AppointmentEvent fact, Tally tally) {
        switch (fact) {
            case AppointmentBooked booked -> count(booked, tally);
            case AppointmentMoved moved -> count(moved, tally);
            case AppointmentCancelled gone -> tally.add(CANCELLED, gone.clinicCode(), gone.startsAt(), gone.zone());
            case AppointmentMissed missed -> tally.add(MISSED, missed.clinicCode(), missed.startsAt());
            case AppointmentCompleted done -> tally.add(COMPLETED, done.clinicCode(), done.startsAt());
        }
    }

    private static void count(AppointmentBooked booked, Tally tally) {
        tally.add(BOOKED, booked.clinicCode(), booked.startsAt(), booked.zone());
        if (booked.touchUpId().isPresent()) {
            tally.add(TOUCH_UPS_BOOKED, booked.clinicCode(), booked.occurredAt(), booked.zone());
        }
    }

    private static void count(AppointmentMoved moved, Tally tally) {
        moved.previousClinicCode()
                .ifPresentOrElse(
                        from -> tally.takeBack(BOOKED, from, moved.previousStartsAt()),
                        () -> tally.takeBack(BOOKED, moved.clinicCode(), moved.previousStartsAt(), moved.zone()));
        tally.add(BOOKED, moved.clinicCode(), moved.startsAt(), moved.zone());
    }

    @Override
    public void reset() {
        counts.clear(BOOKED, COMPLETED, MISSED, CANCELLED, TOUCH_UPS_BOOKED);
    }

    @Override
    public List<String> tables() {
        return DailyCounts.TABLES;
    }
}
