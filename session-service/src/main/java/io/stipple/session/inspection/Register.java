package io.stipple.session.inspection;

import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Booking, as far as inspectors are concerned: asked each time, nothing of a client is kept.
interface Register {
    Extract of(ClinicCode clinic, LocalDate from, LocalDate to);

    /// @param visits by the appointment they were booked as
    record Extract(Map<UUID, Visit> visits, List<Licence> licences) {
        Optional<Visit> visit(UUID appointment) {
            return Optional.ofNullable(visits.get(appointment));
        }

        /// Numbers of the licences its technician held on that day.
        String licencesOf(UUID appointment, LocalDate day) {
            return visit(appointment).stream()
                    .flatMap(visit -> licences.stream().filter(one -> one.isOf(visit.technicianId())))
                    .filter(licence -> licence.isValidOn(day))
                    .map(licence -> licence.kind() + " " + licence.number())
                    .collect(Collectors.joining("; "));
        }
    }

    record Visit(
            UUID appointmentId, UUID technicianId, String technicianName, String clientName, LocalDate birthDate) {}

    /// @param technicianId absent for the clinic's own
    record Licence(
            Optional<UUID> technicianId,
            String holder,
            String kind,
            String number,
            LocalDate validFrom,
            LocalDate validUntil) {
        boolean isOf(UUID technician) {
            return technicianId.filter(technician::equals).isPresent();
        }

        boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validUntil);
        }

        List<String> cells() {
            return List.of(holder, kind, number, validFrom.toString(), validUntil.toString());
        }
    }
}
