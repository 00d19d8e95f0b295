package io.stipple.booking.imports;

import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds those a file names as its own system does. What it looked up once it keeps, so it is made for one file.
final class Roll {
    private final JdbcClient jdbc;
    private final Technicians technicians;
    private final Map<String, Clinic> clinics;
    private final Map<Clinic, List<Technician>> atClinic = new HashMap<>();

    Roll(JdbcClient jdbc, Clinics clinics, Technicians technicians) {
        this.jdbc = jdbc;
        this.technicians = technicians;
        this.clinics = clinics.all().stream()
                .collect(Collectors.toMap(one -> one.code().value(), Function.identity()));
    }

    Optional<Clinic> clinic(String code) {
        return Optional.ofNullable(clinics.get(code));
    }

    /// By name or id; two of one name are nobody.
    Optional<UUID> technician(String named, Clinic clinic) {
        List<UUID> found = atClinic.computeIfAbsent(clinic, at -> technicians.at(at.code())).stream()
                .filter(one -> one.name().equalsIgnoreCase(named)
                        || one.id().toString().equalsIgnoreCase(named))
                .map(Technician::id)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// By the reference they were brought in with.
    Map<String, UUID> clients(List<String> references) {
        Map<String, UUID> found = new HashMap<>();
        jdbc.sql("select reference, client_id from client_reference where reference = any(?)")
                .param(references.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("reference"), row.getObject("client_id", UUID.class));
                });
        return found;
    }
}
