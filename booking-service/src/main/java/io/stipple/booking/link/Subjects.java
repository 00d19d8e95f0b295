package io.stipple.booking.link;

import io.stipple.booking.appointment.Appointment;
import io.stipple.booking.appointment.Visits;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.waitlist.Offers;
import io.stipple.platform.identity.ClinicScope;

/// Knows what links are about: nobody is given one to somebody else's visit or offer.
final class Subjects {
    private final Visits visits;
    private final Offers offers;

    Subjects(Visits visits, Offers offers) {
        this.visits = visits;
        this.offers = offers;
    }

    boolean isTheirs(Link link, Clinic clinic) {
        return switch (link.purpose()) {
            case FADE_CHECK -> true; // invitations are the notification service's own
            case APPOINTMENT ->
                visits.find(link.about(), new ClinicScope.EveryClinic()).map(Appointment::visit).stream()
                        .anyMatch(visit -> visit.clientId().equals(link.clientId())
                                && visit.clinic().equals(link.clinic()));
            case WAITLIST_OFFER ->
                offers.shownTo(link.clientId(), link.about(), clinic).isPresent();
        };
    }
}
