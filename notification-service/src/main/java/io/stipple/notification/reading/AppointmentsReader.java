package io.stipple.notification.reading;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.notification.course.NextSessions;
import io.stipple.notification.touchup.TouchUpStory;
import io.stipple.notification.visit.VisitStory;
import io.stipple.platform.inbox.Reaction;
import java.util.ArrayList;
import java.util.List;

/// Tells clients what happens to their visits, and stops the invitations and reminders a visit answers.
final class AppointmentsReader implements Reaction<AppointmentEvent> {

    private final VisitStory visits;
    private final TouchUpStory touchUps;
    private final NextSessions nextSessions;

    AppointmentsReader(VisitStory visits, TouchUpStory touchUps, NextSessions nextSessions) {
        this.visits = visits;
        this.touchUps = touchUps;
        this.nextSessions = nextSessions;
    }

    @Override
    public Topic<AppointmentEvent> topic() {
        return Topic.APPOINTMENTS;
    }

    @Override
    public String name() {
        return "notification.appointments";
    }

    @Override
    public void on(AppointmentEvent fact) {
        switch (fact) {
            case AppointmentBooked booked -> {
                if (visits.booked(booked)) {
                    touchUps.visitBooked(booked);
                    nextSessions.booked(booked.appointmentId());
                }
            }
            case AppointmentMoved moved -> visits.moved(moved);
            case AppointmentCancelled cancelled -> cancelled(List.of(cancelled));
            case AppointmentMissed missed -> {
                visits.missed(missed);
                touchUps.visitGone(missed.appointmentId());
                nextSessions.gone(missed.appointmentId());
            }
            case AppointmentCompleted completed -> visits.completed(completed);
        }
    }

    /// What was planned is sent by others, once this is committed.
    @Override
    public boolean staysInTheDatabase() {
        return true;
    }

    /// A clinic that has to close calls off many visits one after the other.
    @Override
    public void onAll(List<AppointmentEvent> facts) {
        List<AppointmentCancelled> gone = new ArrayList<>();
        for (AppointmentEvent fact : facts) {
            if (fact instanceof AppointmentCancelled cancelled) {
                gone.add(cancelled);
            } else {
                cancelled(gone);
                gone.clear();
                on(fact);
            }
        }
        cancelled(gone);
    }

    private void cancelled(List<AppointmentCancelled> facts) {
        if (facts.isEmpty()) {
            return;
        }
        visits.cancelled(facts);
        for (AppointmentCancelled fact : facts) {
            touchUps.visitGone(fact.appointmentId());
            nextSessions.gone(fact.appointmentId());
        }
    }
}
