package io.stipple.notification.simulation;

import io.stipple.contracts.Event;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.CancelledBy;
import io.stipple.contracts.booking.PlanStep;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.contracts.session.TreatmentType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One visit as booking and sessions live through it; each act is a fact on its way.
final class Plot {
    static final Duration LENGTH = Duration.ofMinutes(180);

    private final Person person;
    private final UUID id;
    private final AppointmentKind kind;
    private final UUID plan;
    private final Chart chart;
    private Instant startsAt;
    private int revision;
    private boolean open;
    private boolean treated;

    Plot(Person person, UUID id, UUID plan, AppointmentKind kind, Instant startsAt) {
        this.person = person;
        this.id = id;
        this.plan = plan;
        this.chart = new Chart(plan, person);
        this.kind = kind;
        this.startsAt = startsAt;
    }

    UUID id() {
        return id;
    }

    Instant startsAt() {
        return startsAt;
    }

    void book(Instant now) {
        open = true;
        if (kind == AppointmentKind.SESSION) {
            tell(chart.agreed(now));
        }
        Optional<PlanStep> step =
                kind == AppointmentKind.SESSION ? Optional.of(new PlanStep(plan, 1)) : Optional.empty();
        tell(new AppointmentBooked(
                id,
                person.id,
                person.clinic.code(),
                id,
                id,
                kind,
                step,
                Optional.empty(),
                startsAt,
                startsAt.plus(LENGTH),
                zone(),
                Origin.STAFF,
                now));
    }

    void move(Instant to, Instant now) {
        if (open && now.isBefore(startsAt) && now.isBefore(to)) {
            Instant before = startsAt;
            startsAt = to;
            tell(new AppointmentMoved(
                    id,
                    person.id,
                    person.clinic.code(),
                    id,
                    id,
                    kind,
                    before,
                    to,
                    to.plus(LENGTH),
                    zone(),
                    ++revision,
                    now));
        }
    }

    void cancel(Instant now) {
        if (open && now.isBefore(startsAt)) {
            open = false;
            tell(new AppointmentCancelled(
                    id,
                    person.id,
                    person.clinic.code(),
                    kind,
                    startsAt,
                    startsAt.plus(LENGTH),
                    zone(),
                    CancelledBy.CLIENT,
                    false,
                    ++revision,
                    now));
        }
    }

    void miss(Instant now) {
        if (open && !now.isBefore(startsAt)) {
            open = false;
            tell(new AppointmentMissed(id, person.id, person.clinic.code(), kind, startsAt, now));
        }
    }

    /// @param opensIn from the end of the course to its touch-up window
    void complete(Duration opensIn, Instant now) {
        if (!open || now.isBefore(startsAt)) {
            return;
        }
        open = false;
        tell(new AppointmentCompleted(id, person.id, person.clinic.code(), kind, startsAt, now));
        if (kind == AppointmentKind.SESSION) {
            treated = true;
            String clinic = person.clinic.code();
            tell(new SessionCompleted(
                    new UUID(1, id.getLeastSignificantBits()),
                    id,
                    person.id,
                    clinic,
                    plan,
                    1,
                    now,
                    zone(),
                    List.of(),
                    Origin.STAFF,
                    now));
            LocalDate opensOn = LocalDate.ofInstant(now.plus(opensIn), person.clinic.zone());
            tell(new CourseCompleted(
                    plan,
                    person.id,
                    clinic,
                    TreatmentType.FULL_SHAVED,
                    1,
                    opensOn,
                    opensOn.plusYears(2),
                    zone(),
                    Origin.STAFF,
                    now));
        }
    }

    void recall(Instant now) {
        if (treated) {
            tell(chart.exposed(now));
        }
    }

    private void tell(Event fact) {
        person.underway.add(fact);
    }

    private String zone() {
        return person.clinic.zone().getId();
    }
}
