package io.stipple.booking.waitlist;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.Order;
import io.stipple.booking.availability.Search;
import io.stipple.booking.clinic.Clinic;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A client who waits for a time.
///
/// @param technician empty for whoever is free
/// @param plan of the session waited for, for a session alone
/// @param length empty for what the policy says
/// @param first the first day wanted, by the calendar of whichever clinic it will be
/// @param last the last one, included
record Entry(
        UUID id,
        UUID clientId,
        Set<ClinicCode> clinics,
        AppointmentKind kind,
        Optional<UUID> technician,
        Optional<UUID> plan,
        Optional<Duration> length,
        LocalDate first,
        LocalDate last) {

    Entry {
        clinics = Set.copyOf(clinics);
    }

    Search searchOn(LocalDate day, Clinic clinic) {
        return new Search(kind, length, day, day, technician, clinic.policy().onlineNotice());
    }

    Order orderOf(ClinicCode clinic, UUID by, Instant startsAt, Origin origin, Actor actor) {
        return new Order(
                clientId,
                clinic,
                Optional.of(by),
                kind,
                startsAt,
                length,
                plan.<Order.Subject>map(id -> new Order.Subject.OfPlan(id, Optional.empty()))
                        .orElseGet(Order.Subject.Nothing::new),
                origin,
                actor);
    }
}
