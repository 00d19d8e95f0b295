package io.stipple.session.recall;

import io.stipple.contracts.session.ClientExposed;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.outbox.Outbox;
import io.stipple.session.jurisdiction.Clinics;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells of exposed clients, some hundred in one transaction, until all are told: also after a crash, and also
/// of those who join later. A drill's are never told.
class Telling {
    private static final int AT_ONCE = 300;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clinics clinics;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Telling(JdbcClient jdbc, Outbox outbox, Clinics clinics, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clinics = clinics;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${stipple.recall.telling-pause:500}")
    void tellAll() {
        while (Objects.requireNonNullElse(transaction.execute(_ -> tellSome()), 0) == AT_ONCE) {
            // The rest waits in line.
        }
    }

    private int tellSome() {
        Instant now = clock.instant();
        List<Untold> some = jdbc.sql("""
                SELECT id, recall_id, client_id, clinic FROM exposure
                WHERE told_at IS NULL AND NOT silent ORDER BY client_id LIMIT :most FOR UPDATE SKIP LOCKED
                """)
                .param("most", AT_ONCE)
                .query((row, _) -> new Untold(
                        row.getObject("id", UUID.class),
                        row.getObject("recall_id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        new ClinicCode(row.getString("clinic"))))
                .list();
        if (!some.isEmpty()) {
            List<UUID> ids = some.stream().map(Untold::id).toList();
            Map<UUID, List<UUID>> lots = lots(ids);
            Map<UUID, List<UUID>> visits = visitsToCome(ids, now);
            some.forEach(one -> outbox.put(fact(one, lots, visits, now)));
            jdbc.sql("UPDATE exposure SET told_at = :now WHERE id IN (:ids)")
                    .param("now", Recalls.utc(now))
                    .param("ids", ids)
                    .update();
        }
        return some.size();
    }

    private ClientExposed fact(Untold one, Map<UUID, List<UUID>> lots, Map<UUID, List<UUID>> visits, Instant now) {
        return new ClientExposed(
                one.id(),
                one.recall(),
                one.client(),
                one.clinic().value(),
                clinics.zone(one.clinic()).getId(),
                lots.getOrDefault(one.id(), List.of()),
                visits.getOrDefault(one.id(), List.of()),
                now);
    }

    private Map<UUID, List<UUID>> lots(List<UUID> exposures) {
        return pairs("""
                SELECT DISTINCT exposure.id, recalled_lot.lot_id AS other
                FROM exposure JOIN exposed_session ON exposure_id = exposure.id
                JOIN LATERAL (SELECT lot_id FROM treatment WHERE record_id = exposed_session.record_id
                              UNION SELECT lot_id FROM amended_lot WHERE record_id = exposed_session.record_id)
                     used ON true
                JOIN recalled_lot ON recalled_lot.recall_id = exposure.recall_id AND recalled_lot.lot_id = used.lot_id
                WHERE exposure.id IN (:ids)
                """, exposures, Map.of());
    }

    private Map<UUID, List<UUID>> visitsToCome(List<UUID> exposures, Instant now) {
        return pairs("""
                SELECT exposure.id, appointment_id AS other FROM exposure JOIN visit USING (client_id)
                WHERE exposure.id IN (:ids) AND state = 'EXPECTED' AND starts_at > :now ORDER BY starts_at
                """, exposures, Map.of("now", Recalls.utc(now)));
    }

    private Map<UUID, List<UUID>> pairs(String sql, List<UUID> ids, Map<String, ?> params) {
        return jdbc
                .sql(sql)
                .param("ids", ids)
                .params(params)
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getObject("other", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private record Untold(UUID id, UUID recall, UUID client, ClinicCode clinic) {}
}
