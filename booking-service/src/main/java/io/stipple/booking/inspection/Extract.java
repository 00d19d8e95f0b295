package io.stipple.booking.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Some days of one clinic.
///
/// @param licences of the clinic and of those technicians, in force on any of the days
record Extract(List<Visit> visits, List<Held> licences) {
    record Visit(
            UUID appointmentId,
            UUID technicianId,
            String technicianName,
            UUID clientId,
            String clientName,
            LocalDate birthDate) {}

    /// @param technicianId absent for the clinic's own
    record Held(
            Optional<UUID> technicianId,
            String holder,
            String kind,
            String number,
            LocalDate validFrom,
            LocalDate validUntil) {}
}
