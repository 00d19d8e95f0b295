package io.stipple.booking.appointment;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.policy.Policy;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a time for a client while they fill in the form.
class Holds {
    private final Cast cast;
    private final HoldRows rows;
    private final Clock clock;

    Holds(Cast cast, HoldRows rows, Clock clock) {
        this.cast = cast;
        this.rows = rows;
        this.clock = clock;
    }

    /// What came of it.
    sealed interface Holding {
        record Held(
                UUID holdId,
                String clinic,
                String zone,
                UUID technicianId,
                String technicianName,
                OffsetDateTime startsAt,
                OffsetDateTime endsAt,
                OffsetDateTime heldUntil)
                implements Holding {}

        record Refused(List<Refusal> refusals) implements Holding {}
    }

    @Transactional
    public Holding hold(NewHold request) {
        Optional<Clinic> clinic = cast.clinic(request.clinicCode());
        List<Technician> technicians = cast.technicians(request.technicianId(), request.clinicCode());
        if (clinic.isEmpty() || technicians.isEmpty()) {
            return new Holding.Refused(
                    List.of(clinic.isEmpty() ? new Refusal.ClinicUnknown() : new Refusal.TechnicianUnknown()));
        }
        Instant now = clock.instant();
        Policy policy = clinic.get().policy();
        Interval visit = Interval.of(request.startsAt().toInstant(), policy.lengthOf(AppointmentKind.CONSULTATION));
        rows.dropExpired(now);
        List<Refusal> refusals = List.of();
        for (Technician technician : technicians) {
            List<Refusal> found = BookingRules.refusingOnline(clinic.get(), technician, visit, now);
            HeldTime time = new HeldTime(
                    Ids.next(), technician.id(), AppointmentKind.CONSULTATION, visit, now.plus(policy.hold()));
            if (found.isEmpty() && rows.hold(time, clinic.get(), now)) {
                return held(time, clinic.get(), technician);
            }
            refusals =
                    found.isEmpty() ? List.of(new Refusal.SlotTaken(Set.of())) : refusals.isEmpty() ? found : refusals;
        }
        return new Holding.Refused(refusals);
    }

    /// The hold makes room for the booking it was for: empty if it has run out, or is another clinic's or time's.
    Optional<HoldRows.Held> redeem(UUID id, NewConsultation request) {
        return rows.release(id)
                .filter(held -> held.until().isAfter(clock.instant())
                        && held.time().visit().startsAt().isAfter(clock.instant()))
                .filter(held -> held.time().clinic().value().equals(request.clinic())
                        && held.time()
                                .visit()
                                .startsAt()
                                .equals(request.startsAt().toInstant())
                        && request.technicianId().stream().allMatch(held.technicianId()::equals));
    }

    @Transactional
    public void letGo(UUID id) {
        rows.letGo(id);
    }

    private static Holding held(HeldTime time, Clinic clinic, Technician technician) {
        return new Holding.Held(
                time.id(),
                clinic.code().value(),
                clinic.zone().getId(),
                technician.id(),
                technician.name(),
                clinic.onItsClock(time.visit().startsAt()),
                clinic.onItsClock(time.visit().endsAt()),
                clinic.onItsClock(time.until()));
    }
}
