package io.stipple.booking.appointment;

import io.stipple.booking.policy.Policy;
import io.stipple.contracts.booking.CancelledBy;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.problem.ExpectedVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.annotation.Transactional;

/// What may become of a visit once it is booked.
public class Visits {
    private final Appointments appointments;
    private final Moves moves;
    private final Cast cast;
    private final Tally tally;
    private final Clock clock;

    Visits(Appointments appointments, Moves moves, Cast cast, Tally tally, Clock clock) {
        this.appointments = appointments;
        this.moves = moves;
        this.cast = cast;
        this.tally = tally;
        this.clock = clock;
    }

    public Optional<Appointment> find(UUID id, ClinicScope scope) {
        return appointments.find(id, scope);
    }

    @Transactional
    public Change move(Move move, ClinicScope scope) {
        return move(move, Map.of(), scope);
    }

    /// One of several moves of a course: the caller rolls all back when one is refused.
    ///
    /// @param together the days of the other sessions that are moved
    @Transactional
    public Change move(Move move, Map<Integer, LocalDate> together, ClinicScope scope) {
        return onBooked(move.appointmentId(), Optional.of(move.version()), scope, booked -> switch (moves.move(
                booked, move, together, clock.instant())) {
            case Booking.Accepted accepted -> new Change.Done(accepted.appointment());
            case Booking.Refused refused -> new Change.Refused(refused.refusals());
        });
    }

    @Transactional
    public Change cancel(UUID id, CancelledBy by, Actor actor, ClinicScope scope) {
        Deed deed = Deed.of(actor, clock.instant());
        return onBooked(id, Optional.empty(), scope, booked -> switch (booked.cancel(by, policyOf(booked), deed.at())) {
            case Appointment.Cancellation.Accepted accepted -> {
                appointments.cancel(accepted.appointment(), accepted.fact(), deed);
                yield new Change.Done(accepted.appointment());
            }
            case Appointment.Cancellation.Refused refused -> new Change.Refused(List.of(refused.refusal()));
        });
    }

    /// The client will come. Twice is as good as once.
    @Transactional
    public Change confirm(UUID id, Actor actor, ClinicScope scope) {
        Deed deed = Deed.of(actor, clock.instant());
        return onBooked(id, Optional.empty(), scope, booked -> switch (booked.confirm(deed.at())) {
            case Appointment.Confirmation.Accepted accepted -> {
                if (booked.confirmedAt().isPresent()) {
                    yield new Change.Done(booked);
                }
                appointments.confirm(accepted.appointment(), deed);
                yield new Change.Done(accepted.appointment());
            }
            case Appointment.Confirmation.Refused refused -> new Change.Refused(List.of(refused.refusal()));
        });
    }

    /// Twice is as good as once.
    @Transactional
    public Change checkIn(UUID id, Actor actor, ClinicScope scope) {
        Deed deed = Deed.of(actor, clock.instant());
        return onBooked(id, Optional.empty(), scope, booked -> switch (booked.checkIn(deed.at())) {
            case Appointment.CheckIn.Accepted accepted -> {
                if (booked.checkedInAt().isPresent()) {
                    yield new Change.Done(booked);
                }
                appointments.checkIn(accepted.appointment(), deed);
                yield new Change.Done(accepted.appointment());
            }
            case Appointment.CheckIn.Refused refused -> new Change.Refused(List.of(refused.refusal()));
        });
    }

    /// It no longer keeps these rules, and yet stays as it is.
    @Transactional
    public Change keep(UUID id, List<String> rules, Actor actor, ClinicScope scope) {
        Deed deed = Deed.of(actor, clock.instant());
        return onBooked(id, Optional.empty(), scope, booked -> {
            appointments.keep(booked.kept(), rules, deed);
            return new Change.Done(booked.kept());
        });
    }

    @Transactional
    public Change miss(UUID id, Actor actor, ClinicScope scope) {
        Deed deed = Deed.of(actor, clock.instant());
        return onBooked(id, Optional.empty(), scope, booked -> switch (booked.miss(deed.at())) {
            case Appointment.NoShow.Accepted accepted -> {
                appointments.end(accepted.appointment(), accepted.fact(), deed);
                yield new Change.Done(accepted.appointment());
            }
            case Appointment.NoShow.Refused refused -> new Change.Refused(List.of(refused.refusal()));
        });
    }

    /// The session service recorded what happened there.
    ///
    /// @param when it became true
    /// @throws IllegalStateException if we never booked it: the record is parked for somebody to look at
    @Transactional
    public void complete(UUID id, Instant when) {
        Appointment appointment = appointments
                .lock(id, new ClinicScope.EveryClinic())
                .orElseThrow(() -> new IllegalStateException("nobody booked appointment " + id));
        switch (appointment) {
            case Appointment.Booked booked ->
                appointments.end(
                        new Appointment.Completed(booked.visit(), booked.version() + 1),
                        booked.complete(when),
                        Deed.of(Actor.SERVICE, when));
            case Appointment.Completed _ -> {} // told twice, or brought in as completed
            case Appointment.Cancelled _, Appointment.Missed _ -> {} // its time may long be somebody else's
        }
    }

    private Policy policyOf(Appointment.Booked booked) {
        return cast.clinic(booked.visit().clinic()).orElseThrow().policy();
    }

    private Change onBooked(
            UUID id, Optional<ExpectedVersion> version, ClinicScope scope, Function<Appointment.Booked, Change> act) {
        Optional<Appointment> found = appointments.lock(id, scope);
        if (found.isEmpty()) {
            return new Change.NotFound();
        }
        if (version.filter(known -> known.value() != found.get().version()).isPresent()) {
            return new Change.Stale();
        }
        return found.get() instanceof Appointment.Booked booked
                ? tally.of(act.apply(booked))
                : tally.of(new Change.Refused(List.of(new Refusal.NotBookedAnyMore())));
    }
}
