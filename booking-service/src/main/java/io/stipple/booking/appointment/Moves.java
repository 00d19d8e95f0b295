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
    private final Turns turns;

    Moves(Cast cast, Verdicts verdicts, Appointments appointments, Rivals rivals, Turns turns) {
        this.cast = cast;
        this.verdicts = verdicts;
        this.appointments = appointments;
        this.rivals = rivals;
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
        if (technician.isEmpty()) {
            return new Booking.Refused(List.of(new Refusal.TechnicianUnknown()));
        }
        turns.waitForOurs();
        booked.visit().purpose().step().map(PlanStep::planId).ifPresent(cast::hold);
        Wish wish = wish(booked, technician.get(), move.startsAt());
        Ruling ruling = Ruling.on(verdicts.on(wish, progress(booked, wish, together), now), move.by());
        List<Refusal> refusals = new ArrayList<>(ruling.standing());
        rivals.of(wish).stream().filter(rival -> !refusals.contains(rival)).forEach(refusals::add);
        return refusals.isEmpty()
                ? move(booked, wish, new Deed(now, move.by(), ruling.setAside()))
                : new Booking.Refused(refusals);
    }

    private Booking move(Appointment.Booked booked, Wish wish, Deed deed) {
        for (int tried = 0; tried < Bookings.TRIES; tried++) {
            Optional<UUID> room = rivals.freeRoom(wish);
            if (room.isPresent() && turns.tried(() -> save(booked, wish, room.get(), deed))) {
                return new Booking.Accepted(moved(booked, wish, room.get()));
            }
            List<Refusal> inTheWay = rivals.of(wish);
            if (!inTheWay.isEmpty()) {
                return new Booking.Refused(inTheWay);
            }
        }
        return new Booking.Refused(List.of(new Refusal.SlotTaken(Set.of())));
    }

    private void save(Appointment.Booked booked, Wish wish, UUID room, Deed deed) {
        Appointment.Booked moved = moved(booked, wish, room);
        appointments.move(moved, wish, booked.moved(moved.visit(), deed), deed);
    }

    private static Appointment.Booked moved(Appointment.Booked booked, Wish wish, UUID room) {
        Visit visit = booked.visit().at(wish.time(), wish.technician().id(), room);
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

    /// Only staff move visits, so theirs is the notice.
    private Wish wish(Appointment.Booked booked, Technician technician, Instant startsAt) {
        Visit visit = booked.visit();
        return new Wish(
                visit.id(),
                cast.client(visit.clientId()).orElseThrow(),
                clinicOf(booked),
                technician,
                visit.purpose(),
                Interval.of(startsAt, visit.time().length()),
                Origin.STAFF);
    }

    private Clinic clinicOf(Appointment.Booked booked) {
        return cast.clinic(booked.visit().clinic()).orElseThrow();
    }
}
