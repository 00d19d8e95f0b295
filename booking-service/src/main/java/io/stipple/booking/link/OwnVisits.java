package io.stipple.booking.link;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.Appointment;
import io.stipple.booking.appointment.AppointmentView;
import io.stipple.booking.appointment.Change;
import io.stipple.booking.appointment.Move;
import io.stipple.booking.appointment.Visit;
import io.stipple.booking.appointment.Visits;
import io.stipple.booking.availability.Days;
import io.stipple.booking.availability.FreeSlot;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import io.stipple.contracts.booking.CancelledBy;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.problem.ExpectedVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a client may do with the one visit their link is about. Its rules are those of whoever books online.
final class OwnVisits {
    private static final ClinicScope ANYWHERE = new ClinicScope.EveryClinic();

    private final Visits visits;
    private final Clinics clinics;
    private final Technicians technicians;
    private final TimesToMoveTo times;

    OwnVisits(Visits visits, Clinics clinics, Technicians technicians, TimesToMoveTo times) {
        this.visits = visits;
        this.clinics = clinics;
        this.technicians = technicians;
        this.times = times;
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

    List<FreeSlot> free(Link link, Clinic clinic, Days.Some days) {
        return find(link)
                .map(known -> times.of(known.visit(), clinic, days.first(), days.last()))
                .orElse(List.of());
    }

    Change confirm(Link link) {
        return visits.confirm(link.about(), Actor.CLIENT, ANYWHERE);
    }

    Change cancel(Link link) {
        return visits.cancel(link.about(), CancelledBy.CLIENT, Actor.CLIENT, ANYWHERE);
    }

    /// @param technician empty for the one they have, or whoever is there when that one is not
    Change move(Link link, Optional<UUID> technician, Instant startsAt, ExpectedVersion version) {
        return find(link)
                .map(known -> visits.move(
                        new Move(
                                link.about(),
                                Optional.empty(),
                                technician.orElseGet(() -> standIn(known.visit(), startsAt)),
                                startsAt,
                                version,
                                Actor.CLIENT),
                        ANYWHERE))
                .orElseGet(Change.NotFound::new);
    }

    private UUID standIn(Visit visit, Instant startsAt) {
        return times.technicianAt(startsAt, visit, clinics.find(visit.clinic()).orElseThrow());
    }

    private Optional<Appointment> find(Link link) {
        return link.purpose() == Link.Purpose.APPOINTMENT ? visits.find(link.about(), ANYWHERE) : Optional.empty();
    }
}
