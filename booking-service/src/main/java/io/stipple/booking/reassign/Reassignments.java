package io.stipple.booking.reassign;

import static java.util.Objects.requireNonNull;

import io.stipple.booking.appointment.Appointment;
import io.stipple.booking.appointment.RefusalProblems;
import io.stipple.booking.appointment.Standing;
import io.stipple.booking.appointment.Whose;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import io.stipple.platform.identity.ClinicCode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Looks again at what was booked after something changed.
public class Reassignments {
    private final Standing standing;
    private final Clinics clinics;
    private final Technicians technicians;
    private final Queue queue;
    private final Clock clock;

    Reassignments(Standing standing, Clinics clinics, Technicians technicians, Queue queue, Clock clock) {
        this.standing = standing;
        this.clinics = clinics;
        this.technicians = technicians;
        this.queue = queue;
        this.clock = clock;
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
