package io.stipple.booking.waitlist;

import io.stipple.booking.appointment.Refusal;
import io.stipple.booking.appointment.RefusalProblems;
import io.stipple.booking.client.Introduction;
import io.stipple.booking.client.Person;
import io.stipple.booking.client.Reception;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.rota.Technicians;
import io.stipple.contracts.Origin;
import io.stipple.platform.problem.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;

/// Where somebody without an account joins, met before or not. For consultations alone: whoever is treated is known.
class OpenWaitlist {
    private final EntryRows rows;
    private final Clinics clinics;
    private final Technicians technicians;
    private final Reception reception;
    private final Clock clock;

    OpenWaitlist(EntryRows rows, Clinics clinics, Technicians technicians, Reception reception, Clock clock) {
        this.rows = rows;
        this.clinics = clinics;
        this.technicians = technicians;
        this.reception = reception;
        this.clock = clock;
    }

    /// What they asked for, and no id of anybody: whether we knew them is nothing to tell.
    record Joined(String clinic, String clinicName, String zone, LocalDate firstDay, LocalDate lastDay) {}

    /// Twice is as good as once. Refused, nobody is known for having asked in vain.
    @Transactional
    public ResponseEntity<?> join(NewOpenEntry wanted) {
        Optional<Clinic> found = clinics.find(wanted.code());
        if (found.isEmpty()) {
            return Problems.answer(RefusalProblems.of(new Refusal.ClinicUnknown()));
        }
        Clinic clinic = found.get();
        LocalDate today = clinic.dayOf(clock.instant());
        return switch (Introduction.of(wanted.client(), clinic, today)) {
            case Introduction.Doubted doubted ->
                Problems.answer(Problems.together(doubted.doubts().stream()
                        .map(doubt -> doubt.problem("client."))
                        .toList()));
            case Introduction.Believed(Person person) -> {
                List<Refusal> refusals = refusing(wanted, person, clinic, today);
                yield refusals.isEmpty()
                        ? joined(wanted, person, clinic)
                        : Problems.answer(RefusalProblems.of(refusals));
            }
        };
    }

    private List<Refusal> refusing(NewOpenEntry wanted, Person person, Clinic clinic, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate horizon = today.plusDays(clinic.policy().horizonDays());
        if (wanted.lastDay().isBefore(today)) {
            refusals.add(new Refusal.InThePast());
        }
        if (wanted.lastDay().isAfter(horizon)) {
            refusals.add(new Refusal.BeyondHorizon(horizon));
        }
        if (person.ageOn(wanted.lastDay()) < clinic.policy().adultAge()) {
            refusals.add(new Refusal.UnderAge(clinic.policy().adultAge()));
        }
        if (wanted.technicianId().filter(this::isStranger).isPresent()) {
            refusals.add(new Refusal.TechnicianUnknown());
        }
        return refusals;
    }

    private boolean isStranger(UUID technician) {
        return technicians.find(technician).isEmpty();
    }

    private ResponseEntity<?> joined(NewOpenEntry wanted, Person person, Clinic clinic) {
        Entry entry = wanted.asEntry(
                reception.meet(person, clinic.code(), Origin.ONLINE).id());
        if (rows.same(entry).isEmpty()) {
            rows.add(entry, clock.instant());
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Joined(
                        clinic.code().value(),
                        clinic.name(),
                        clinic.zone().getId(),
                        wanted.firstDay(),
                        wanted.lastDay()));
    }
}
