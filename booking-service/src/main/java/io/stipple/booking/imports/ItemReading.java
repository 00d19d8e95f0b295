package io.stipple.booking.imports;

import io.stipple.booking.appointment.Purpose;
import io.stipple.booking.appointment.Visit;
import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.PlanStep;
import io.stipple.platform.ids.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one item against what we know.
record ItemReading(Known known, Instant now) {
    /// @param wrong gets what is wrong with it
    Optional<PastVisit> of(ImportedAppointments.Item item, List<Wrong> wrong) {
        List<Wrong> found = new ArrayList<>();
        Optional<Clinic> clinic = known.clinic(item.clinic());
        require(clinic.isPresent(), item, "clinic", "clinic-unknown", found);
        require(known.client(item.clientId()).isPresent(), item, "clientId", "client-unknown", found);
        require(known.hasTechnician(item.technicianId()), item, "technicianId", "technician-unknown", found);
        require(item.startsAt().isBefore(item.endsAt()), item, "endsAt", "ends-before-it-starts", found);
        require(item.kind() != AppointmentKind.OTHER, item, "kind", "kind-unknown", found);
        boolean isSession = item.kind() == AppointmentKind.SESSION;
        require(isSession == item.planId().isPresent(), item, "planId", "plan-is-for-sessions", found);
        require(isSession == item.sessionNumber().isPresent(), item, "sessionNumber", "plan-is-for-sessions", found);
        require(
                item.state() == ImportedAppointments.State.BOOKED
                        || item.state() == ImportedAppointments.State.CANCELLED
                        || !item.startsAt().toInstant().isAfter(now),
                item,
                "state",
                "not-started",
                found);
        wrong.addAll(found);
        return found.isEmpty() ? clinic.map(at -> visit(item, at)) : Optional.empty();
    }

    private PastVisit visit(ImportedAppointments.Item item, Clinic clinic) {
        Instant startsAt = item.startsAt().toInstant();
        Visit visit = new Visit(
                Ids.next(),
                known.client(item.clientId()).orElseThrow(),
                clinic.code(),
                clinic.zone(),
                item.technicianId(),
                clinic.rooms().getFirst().id(),
                purpose(item),
                new Interval(startsAt, item.endsAt().toInstant()),
                Origin.IMPORT);
        Instant bookedAt =
                item.bookedAt().map(OffsetDateTime::toInstant).orElse(startsAt.isBefore(now) ? startsAt : now);
        return new PastVisit(item.reference(), visit, item.state(), bookedAt, clinic.policy());
    }

    private static Purpose purpose(ImportedAppointments.Item item) {
        return switch (item.kind()) {
            case CONSULTATION -> new Purpose.Consultation(Optional.empty());
            case SESSION ->
                new Purpose.Session(new PlanStep(
                        item.planId().orElseThrow(), item.sessionNumber().orElseThrow()));
            case FADE_CHECK -> new Purpose.FadeCheck(Optional.empty());
            case TOUCH_UP -> new Purpose.TouchUp();
            case OTHER -> throw new IllegalArgumentException("nobody can bring in OTHER");
        };
    }

    private static void require(
            boolean holds, ImportedAppointments.Item item, String field, String rule, List<Wrong> wrong) {
        if (!holds) {
            wrong.add(new Wrong(item.reference(), field, rule));
        }
    }
}
