package io.stipple.booking.reassign;

import static java.util.Objects.requireNonNull;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.Appointment;
import io.stipple.booking.appointment.Change;
import io.stipple.booking.appointment.KeptTimes;
import io.stipple.booking.appointment.Refusal;
import io.stipple.booking.appointment.RefusalProblems;
import io.stipple.booking.appointment.Standing;
import io.stipple.booking.appointment.Visits;
import io.stipple.booking.appointment.Whose;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.plan.DayRange;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/// Looks again at what was booked after something changed.
public class Reassignments {
    private static final Set<String> MAY_BE_KEPT = Stream.of(
                    new Refusal.OutsideOpeningHours(), new Refusal.NotOnRota(), new Refusal.OnLeave())
            .map(RefusalProblems::slug)
            .collect(Collectors.toUnmodifiableSet());

    private final Standing standing;
    private final Clinics clinics;
    private final Technicians technicians;
    private final Queue queue;
    private final KeptTimes times;
    private final Visits visits;
    private final Clock clock;

    Reassignments(
            Standing standing,
            Clinics clinics,
            Technicians technicians,
            Queue queue,
            KeptTimes times,
            Visits visits,
            Clock clock) {
        this.standing = standing;
        this.clinics = clinics;
        this.technicians = technicians;
        this.queue = queue;
        this.times = times;
        this.visits = visits;
        this.clock = clock;
    }

    /// After a change that may have made time too, for those who wait for one.
    ///
    /// @param opened the days it is about
    @Transactional
    public List<Affected> after(Whose whose, DayRange opened) {
        times.mayBeFree(whose, opened);
        return after(whose);
    }

    /// The visit stays as it is: somebody has seen to it that it can. What licences, health and plan forbid stays
    /// forbidden. Another change that hits it brings it back.
    ///
    /// @param by with the reason, which the visit's history keeps
    @Transactional
    public Change keep(UUID visit, Actor by, ClinicScope scope) {
        List<String> reasons = queue.reasonsOf(visit, scope, clock.instant());
        if (reasons.isEmpty()) {
            return new Change.NotFound();
        }
        if (!MAY_BE_KEPT.containsAll(reasons)) {
            return new Change.Refused(List.of(new Refusal.RulesStand(
                    reasons.stream().filter(rule -> !MAY_BE_KEPT.contains(rule)).toList())));
        }
        queue.keep(visit, clock.instant());
        return visits.keep(visit, reasons, by, scope);
    }

    /// To be called in the transaction of the change. Whoever keeps the rules again leaves the queue.
    ///
    /// @return those the change has hit, the next visit first
    @Transactional
    public List<Affected> after(Whose whose) {
        List<Appointment.Booked> visits = standing.visitsOf(whose);
        Map<ClinicCode, Clinic> at = new HashMap<>();
        Map<UUID, Technician> by = new HashMap<>();
        technicians
                .withIds(visits.stream()
                        .map(booked -> booked.visit().technicianId())
                        .distinct()
                        .toList())
                .forEach(technician -> by.put(technician.id(), technician));
        List<Affected> hit = new ArrayList<>();
        for (Appointment.Booked booked : visits) {
            List<String> reasons = standing
                    .against(
                            booked.visit(),
                            at.computeIfAbsent(
                                    booked.visit().clinic(),
                                    code -> clinics.find(code).orElseThrow()),
                            requireNonNull(by.get(booked.visit().technicianId())))
                    .stream()
                    .map(RefusalProblems::slug)
                    .toList();
            if (reasons.isEmpty()) {
                queue.remove(booked.visit().id());
            } else if (queue.put(booked, reasons, clock.instant())) {
                hit.add(Affected.of(booked, reasons));
            }
        }
        return hit;
    }
}
