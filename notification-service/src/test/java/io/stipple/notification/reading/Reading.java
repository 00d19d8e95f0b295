package io.stipple.notification.reading;

import io.stipple.contracts.Event;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.WaitlistEvent;
import io.stipple.contracts.session.ConsultationEvent;
import io.stipple.contracts.session.SessionRecordEvent;
import io.stipple.notification.aftercare.Aftercare;
import io.stipple.notification.course.NextSessions;
import io.stipple.notification.recall.Recalls;
import io.stipple.notification.touchup.TouchUpStory;
import io.stipple.notification.visit.VisitStory;
import io.stipple.notification.waitlist.WaitlistStory;
import java.util.List;

/// The service's readers.
public final class Reading {
    private final AppointmentsReader appointments;
    private final SessionRecordsReader records;
    private final ConsultationsReader consultations;
    private final WaitlistReader waitlist;

    public Reading(
            VisitStory visits,
            Aftercare aftercare,
            TouchUpStory touchUps,
            NextSessions nextSessions,
            Recalls recalls,
            WaitlistStory offers) {
        appointments = new AppointmentsReader(visits, touchUps, nextSessions);
        consultations = new ConsultationsReader(nextSessions);
        waitlist = new WaitlistReader(offers);
        records = new SessionRecordsReader(aftercare, touchUps, nextSessions, recalls);
    }

    public void on(Event fact) {
        switch (fact) {
            case AppointmentEvent appointment -> appointments.on(appointment);
            case SessionRecordEvent done -> records.on(done);
            case ConsultationEvent agreed -> consultations.on(agreed);
            case WaitlistEvent offer -> waitlist.on(offer);
            default -> throw new IllegalArgumentException(fact + " is read by nobody here");
        }
    }

    public void onAll(List<AppointmentEvent> facts) {
        appointments.onAll(facts);
    }
}
