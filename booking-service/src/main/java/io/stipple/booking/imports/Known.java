package io.stipple.booking.imports;

import io.stipple.booking.clinic.Clinic;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Everybody and everything an import speaks of, looked up at once.
///
/// @param clients who each goes on as
/// @param visits ids of those brought in before, by reference
record Known(Map<String, Clinic> clinics, Map<UUID, UUID> clients, Set<UUID> technicians, Map<String, UUID> visits) {
    Optional<Clinic> clinic(String code) {
        return Optional.ofNullable(clinics.get(code));
    }

    Optional<UUID> client(UUID id) {
        return Optional.ofNullable(clients.get(id));
    }

    boolean hasTechnician(UUID id) {
        return technicians.contains(id);
    }
}
