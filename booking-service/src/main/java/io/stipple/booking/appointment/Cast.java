package io.stipple.booking.appointment;

import io.stipple.booking.client.Client;
import io.stipple.booking.client.Clients;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.plan.Clearance;
import io.stipple.booking.plan.PlanProgress;
import io.stipple.booking.plan.Plans;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import io.stipple.platform.identity.ClinicCode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds everybody and everything a booking speaks of.
record Cast(Clinics clinics, Technicians technicians, Clients clients, Plans plans) {
    Optional<Clinic> clinic(ClinicCode code) {
        return clinics.find(code);
    }

    Optional<Client> client(UUID id) {
        return clients.find(id);
    }

    /// For whom something is written: they stay who they are meanwhile.
    Optional<Client> keptClient(UUID id) {
        return clients.keep(id);
    }

    /// The one asked for, or all who may have time.
    List<Technician> technicians(Optional<UUID> asked, ClinicCode clinic) {
        return asked.map(id -> technicians.find(id).stream().toList()).orElseGet(() -> technicians.at(clinic));
    }

    Clearance clearance(UUID clientId) {
        return plans.clearanceOf(clientId);
    }

    /// To be called before the progress is read that decides whether something is booked.
    void hold(UUID planId) {
        plans.hold(planId);
    }

    /// A plan of somebody else is as unknown as none.
    Optional<PlanProgress> progress(UUID planId, UUID clientId, ZoneId zone) {
        return plans.progressOf(planId, zone)
                .filter(progress -> progress.plan().clientId().equals(clientId));
    }
}
