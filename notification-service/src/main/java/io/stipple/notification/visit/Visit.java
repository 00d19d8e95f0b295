package io.stipple.notification.visit;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// A visit as far as messages need to know it.
///
/// @param session which session of a plan it is; empty for other visits
/// @param plan whose session it is; empty for other visits
/// @param imported whether an earlier system has told the client of it
/// @param knownAt when this service first heard of it
record Visit(
        UUID id,
        UUID clientId,
        ClinicCode clinic,
        AppointmentKind kind,
        OptionalInt session,
        Optional<UUID> plan,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        int revision,
        VisitState state,
        boolean imported,
        Instant knownAt) {

    boolean isFirstSession() {
        return kind == AppointmentKind.SESSION && session.equals(OptionalInt.of(1));
    }

    Visit movedTo(Instant newStart, Instant newEnd, ZoneId newZone, ClinicCode newClinic, int newRevision) {
        return new Visit(
                id,
                clientId,
                newClinic,
                kind,
                session,
                plan,
                newStart,
                newEnd,
                newZone,
                newRevision,
                VisitState.BOOKED,
                imported,
                knownAt);
    }

    Visit ended(VisitState how, int newRevision) {
        return new Visit(
                id, clientId, clinic, kind, session, plan, startsAt, endsAt, zone, newRevision, how, imported, knownAt);
    }
}
