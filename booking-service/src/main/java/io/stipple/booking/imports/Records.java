package io.stipple.booking.imports;

import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What we know of those an import speaks of, in one statement for each kind.
final class Records {
    private static final long IMPORTS = 0x494D_5054L;

    private final JdbcClient jdbc;
    private final Clinics clinics;

    Records(JdbcClient jdbc, Clinics clinics) {
        this.jdbc = jdbc;
        this.clinics = clinics;
    }

    /// Imports take turns: two that each hold hundreds of times could each wait for one of the other's.
    void waitForOurTurn() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(IMPORTS).query().singleRow();
    }

    Known of(Collection<ImportedAppointments.Item> items) {
        Map<String, Clinic> byCode = new HashMap<>();
        clinics.all().forEach(clinic -> byCode.put(clinic.code().value(), clinic));
        return new Known(
                byCode,
                clients(items.stream().map(ImportedAppointments.Item::clientId).collect(Collectors.toSet())),
                technicians(items.stream()
                        .map(ImportedAppointments.Item::technicianId)
                        .collect(Collectors.toSet())),
                visits(items.stream().map(ImportedAppointments.Item::reference).toList()));
    }

    private Set<UUID> technicians(Set<UUID> asked) {
        return new HashSet<>(jdbc.sql("select id from technician where id = any(?)")
                .param(asked.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
    }

    private Map<UUID, UUID> clients(Set<UUID> asked) {
        Map<UUID, UUID> survivors = new HashMap<>();
        jdbc.sql("select id, coalesce(merged_into, id) as survivor from client where id = any(?)")
                .param(asked.toArray(UUID[]::new))
                .query(row -> {
                    survivors.put(row.getObject("id", UUID.class), row.getObject("survivor", UUID.class));
                });
        return survivors;
    }

    private Map<String, UUID> visits(List<String> references) {
        Map<String, UUID> ids = new HashMap<>();
        jdbc.sql("select import_reference, id from appointment where import_reference = any(?)")
                .param(references.toArray(String[]::new))
                .query(row -> {
                    ids.put(row.getString("import_reference"), row.getObject("id", UUID.class));
                });
        return ids;
    }
}
