package io.stipple.booking.appointment;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.plan.PlanProgress;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.PlanStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Decides whether a visit may move, and moves it.
final class Moves {
    private final Cast cast;
    private final Verdicts verdicts;
    private final Appointments appointments;
    private final Rivals rivals;
    private final HoldRows holds;
    private final Turns turns;

    Moves(Cast cast, Verdicts verdicts, Appointments appointments, Rivals rivals, HoldRows holds, Turns turns) {
        this.cast = cast;
        this.verdicts = verdicts;
        this.appointments = appointments;
        this.rivals = rivals;
        this.holds = holds;
        this.turns = turns;
    }

    /// @param together the days of other sessions of the plan that are moved in the same act
    Booking move(Appointment.Booked booked, Move move, Map<Integer, LocalDate> together, Instant now) {
        // Else a missed visit could be moved into the future, and nobody would count it as missed.
        if (booked.hasStarted(now)) {
            return new Booking.Refused(List.of(new Refusal.AlreadyStarted()));
        }
        Optional<Technician> technician =
                cast
                        .technicians(
                                Optional.of(move.technicianId()), booked.visit().clinic())
                        .stream()
                        .findFirst();
        Optional<Clinic> clinic =
                cast.clinic(move.clinic().orElse(booked.visit().clinic()));
        if (technician.isEmpty() || clinic.isEmpty()) {
            return new Booking.Refused(
                    List.of(clinic.isEmpty() ? new Refusal.ClinicUnknown() : new Refusal.TechnicianUnknown()));
        }
        turns.waitForOurs();
        booked.visit().purpose().step().map(PlanStep::planId).ifPresent(cast::hold);
        Wish wish = wish(booked, technician.get(), clinic.get(), move);
        Ruling ruling = Ruling.on(verdicts.on(wish, progress(booked, wish, together), now), move.by());
        List<Refusal> refusals = new ArrayList<>(ruling.standing());
        rivals.of(wish, now).stream().filter(rival -> !refusals.contains(rival)).forEach(refusals::add);
        return refusals.isEmpty()
                ? move(booked, wish, new Deed(now, move.by(), ruling.setAside()))
                : new Booking.Refused(refusals);
    }

    private Booking move(Appointment.Booked booked, Wish wish, Deed deed) {
        for (int tried = 0; tried < Bookings.TRIES; tried++) {
            Optional<UUID> room = rivals.freeRoom(wish, deed.at());
            if (room.isPresent()
                    && turns.tried(() -> appointments.move(booked, moved(booked, wish, room.get()), wish, deed))) {
                return new Booking.Accepted(moved(booked, wish, room.get()));
            }
            holds.dropExpired(deed.at());
            List<Refusal> inTheWay = rivals.of(wish, deed.at());
            if (!inTheWay.isEmpty()) {
                return new Booking.Refused(inTheWay);
            }
        }
        return new Booking.Refused(List.of(new Refusal.SlotTaken(Set.of())));
    }

    private static Appointment.Booked moved(Appointment.Booked booked, Wish wish, UUID room) {
        Visit visit = booked.visit().movedTo(wish, room);
        return new Appointment.Booked(visit, booked.version() + 1, booked.revision() + 1);
    }

    private Optional<PlanProgress> progress(Appointment.Booked booked, Wish wish, Map<Integer, LocalDate> together) {
        return wish.purpose()
                .step()
                .flatMap(step -> cast.progress(
                                step.planId(),
                                booked.visit().clientId(),
                                booked.visit().zone())
                        .map(progress -> {
                            PlanProgress known = progress;
                            for (var other : together.entrySet()) {
                                known = known.with(other.getKey(), other.getValue());
                            }
                            return known.without(step.sessionNumber());
                        }));
    }

    /// Staff have their own notice; a client who moves by a link has that of whoever books online.
    private Wish wish(Appointment.Booked booked, Technician technician, Clinic clinic, Move move) {
        Visit visit = booked.visit();
        return new Wish(
                visit.id(),
                cast.client(visit.clientId()).orElseThrow(),
                clinic,
                technician,
                visit.purpose(),
                Interval.of(move.startsAt(), visit.time().length()),
                move.by().kind() == Actor.Kind.CLIENT ? Origin.LINK : Origin.STAFF);
    }
}
