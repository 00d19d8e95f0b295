package io.stipple.booking.appointment;

import io.stipple.booking.client.Client;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.rota.Technician;
import io.stipple.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/// Books visits.
public class Bookings {
    /// A rival may give up between our try and our question who it was; a room may be lost to one while another is
    /// free.
    static final int TRIES = 5;

    private final Cast cast;
    private final Verdicts verdicts;
    private final Appointments appointments;
    private final Rivals rivals;
    private final HoldRows holds;
    private final Tally tally;
    private final Clock clock;

    Bookings(Cast cast, Appointments appointments, Rivals rivals, HoldRows holds, Tally tally, Clock clock) {
        this.cast = cast;
        this.verdicts = new Verdicts(cast);
        this.appointments = appointments;
        this.rivals = rivals;
        this.holds = holds;
        this.tally = tally;
        this.clock = clock;
    }

    @Transactional
    public Booking book(Order order) {
        return tally.of(decided(order, clock.instant()));
    }

    /// @param since when the time was first held for them: notice and horizon are judged by then
    @Transactional
    public Booking book(Order order, Instant since) {
        return tally.of(decided(order, since));
    }

    private Booking decided(Order order, Instant judgedAt) {
        Optional<Clinic> clinic = cast.clinic(order.clinic());
        Optional<Client> client = cast.keptClient(order.clientId());
        List<Technician> technicians = cast.technicians(order.technician(), order.clinic());
        if (clinic.isEmpty() || client.isEmpty() || technicians.isEmpty()) {
            return new Booking.Refused(unknown(clinic.isEmpty(), client.isEmpty(), technicians.isEmpty()));
        }
        order.subject().planId().ifPresent(cast::hold);
        return switch (Reading.of(order, client.get(), clinic.get(), cast)) {
            case Reading.Unclear unclear -> new Booking.Refused(List.of(unclear.refusal()));
            case Reading.Clear clear -> withAnyOf(technicians, clear, order.by(), judgedAt);
        };
    }

    private static List<Refusal> unknown(boolean clinic, boolean client, boolean technician) {
        List<Refusal> unknown = new ArrayList<>();
        if (clinic) {
            unknown.add(new Refusal.ClinicUnknown());
        }
        if (client) {
            unknown.add(new Refusal.ClientUnknown());
        }
        if (technician) {
            unknown.add(new Refusal.TechnicianUnknown());
        }
        return unknown;
    }

    /// Whoever is free first. What refuses all of them is told as it stood for the one who came nearest.
    private Booking withAnyOf(List<Technician> technicians, Reading.Clear reading, Actor actor, Instant judgedAt) {
        List<Refusal> fewest = List.of();
        for (Technician technician : technicians) {
            switch (book(reading.with(technician, Ids.next()), actor, judgedAt)) {
                case Booking.Accepted accepted -> {
                    return accepted;
                }
                case Booking.Refused refused ->
                    fewest = fewest.isEmpty() || isNearer(refused.refusals(), fewest) ? refused.refusals() : fewest;
            }
        }
        return new Booking.Refused(fewest);
    }

    private static boolean isNearer(List<Refusal> one, List<Refusal> other) {
        return one.size() < other.size() || one.size() == other.size() && other.contains(new Refusal.NotOnRota());
    }

    /// The refusals of the rules and of rivals are told together.
    private Booking book(Wish wish, Actor actor, Instant judgedAt) {
        Instant now = clock.instant();
        Ruling ruling = Ruling.on(verdicts.on(wish, judgedAt), actor);
        if (!ruling.standing().isEmpty()) {
            List<Refusal> all = new ArrayList<>(ruling.standing());
            rivals.of(wish, now).stream().filter(rival -> !all.contains(rival)).forEach(all::add);
            return new Booking.Refused(all);
        }
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<Appointment.Booked> booked = appointments.book(wish, new Deed(now, actor, ruling.setAside()));
            if (booked.isPresent()) {
                return new Booking.Accepted(booked.get());
            }
            holds.dropExpired(now);
            List<Refusal> inTheWay = rivals.of(wish, now);
            if (!inTheWay.isEmpty()) {
                return new Booking.Refused(inTheWay);
            }
        }
        return new Booking.Refused(List.of(new Refusal.SlotTaken(Set.of())));
    }
}
