package io.stipple.booking.link;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.Appointment;
import io.stipple.booking.appointment.AppointmentView;
import io.stipple.booking.appointment.Change;
import io.stipple.booking.appointment.Move;
import io.stipple.booking.appointment.Visits;
import io.stipple.booking.availability.Days;
import io.stipple.booking.availability.Search;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import io.stipple.contracts.booking.CancelledBy;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.problem.ExpectedVersion;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a client may do with the one visit their link is about. Its rules are those of whoever books online.
final class OwnVisits {
    private static final ClinicScope ANYWHERE = new ClinicScope.EveryClinic();

    private final Visits visits;
    private final Clinics clinics;
    private final Technicians technicians;

    OwnVisits(Visits visits, Clinics clinics, Technicians technicians) {
        this.visits = visits;
        this.clinics = clinics;
        this.technicians = technicians;
    }

    /// Empty for a link about anything else.
    Optional<OwnVisit> of(Link link) {
        return find(link).map(this::shown);
    }

    OwnVisit shown(Appointment appointment) {
        AppointmentView view = AppointmentView.of(appointment);
        Clinic clinic = clinics.find(appointment.visit().clinic()).orElseThrow();
        return OwnVisit.of(
                view,
                technicians.find(view.technicianId()).map(Technician::name).orElseThrow(),
                clinic);
    }

    Optional<Search> search(Link link, Clinic clinic, Days.Some days) {
        return find(link)
                .map(Appointment::visit)
                .map(visit -> new Search(
                        visit.purpose().kind(),
                        Optional.of(visit.time().length()),
                        days.first(),
                        days.last(),
                        Optional.of(visit.technicianId()),
                        clinic.policy().onlineNotice()));
    }

    Change confirm(Link link) {
        return visits.confirm(link.about(), Actor.CLIENT, ANYWHERE);
    }

    Change cancel(Link link) {
        return visits.cancel(link.about(), CancelledBy.CLIENT, Actor.CLIENT, ANYWHERE);
    }

    /// @param technician the one they have, unless they ask for another
    Change move(Link link, Optional<UUID> technician, Instant startsAt, ExpectedVersion version) {
        return find(link)
                .map(known -> visits.move(
                        new Move(
                                link.about(),
                                Optional.empty(),
                                technician.orElse(known.visit().technicianId()),
                                startsAt,
                                version,
                                Actor.CLIENT),
                        ANYWHERE))
                .orElseGet(Change.NotFound::new);
    }

    private Optional<Appointment> find(Link link) {
        return link.purpose() == Link.Purpose.APPOINTMENT ? visits.find(link.about(), ANYWHERE) : Optional.empty();
    }
}
