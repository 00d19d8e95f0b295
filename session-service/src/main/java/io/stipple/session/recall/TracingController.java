package io.stipple.session.recall;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Scoped;
import io.stipple.platform.identity.Staff;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.reading.What;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Both directions: from a lot to the sessions it was used in, and from a client to the lots that touched them.
@RestController
class TracingController {
    private final JdbcClient jdbc;
    private final ClinicalReadings readings;

    TracingController(JdbcClient jdbc, ClinicalReadings readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    @GetMapping("/v1/pigment-lots/{id}/sessions")
    List<Use> sessions(@PathVariable UUID id, Staff staff) {
        return noted(id, staff, uses("""
                (SELECT lot_id, record_id FROM treatment WHERE lot_id = :id
                 UNION SELECT lot_id, record_id FROM amended_lot WHERE lot_id = :id) used
                JOIN session_record ON session_record.id = record_id
                """, id, staff));
    }

    @GetMapping("/v1/clients/{id}/pigment-lots")
    List<Use> lots(@PathVariable UUID id, Staff staff) {
        return noted(id, staff, uses("""
                (SELECT * FROM session_record WHERE client_id = :id) session_record
                JOIN LATERAL (SELECT lot_id, record_id FROM treatment WHERE record_id = session_record.id
                              UNION SELECT lot_id, record_id FROM amended_lot WHERE record_id = session_record.id)
                     used ON true
                """, id, staff));
    }

    /// A reading of each client who comes into sight, at the clinic where it happened.
    private List<Use> noted(UUID about, Staff staff, List<Use> uses) {
        uses.stream()
                .collect(Collectors.groupingBy(
                        Use::clinic, Collectors.mapping(use -> new ClientId(use.clientId()), Collectors.toSet())))
                .forEach((clinic, clients) ->
                        readings.note(staff, new ClinicCode(clinic), clients, What.LOTS, Optional.of(about)));
        return uses;
    }

    /// At most a thousand, newest first.
    private List<Use> uses(String from, UUID id, Staff staff) {
        return Scoped.sql(jdbc, staff.scope(ClinicRole.TECHNICIAN, ClinicRole.MANAGER), """
                SELECT record_id, client_id, session_record.clinic, ended_at, lot_id, maker, product, shade, lot_number
                FROM %s
                JOIN pigment_lot ON pigment_lot.id = lot_id
                WHERE state = 'COMPLETED' AND (:everyClinic OR session_record.clinic = ANY (:clinics))
                ORDER BY ended_at DESC, record_id, lot_id LIMIT 1000
                """.formatted(from))
                .param("id", id)
                .query((row, _) -> new Use(
                        row.getObject("record_id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        row.getString("clinic"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                        row.getObject("lot_id", UUID.class),
                        row.getString("maker"),
                        row.getString("product"),
                        row.getString("shade"),
                        row.getString("lot_number")))
                .list();
    }

    record Use(
            UUID recordId,
            UUID clientId,
            String clinic,
            Instant endedAt,
            UUID lotId,
            String maker,
            String product,
            String shade,
            String lotNumber) {}
}
