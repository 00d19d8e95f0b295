package io.stipple.session.record;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.consent.ConsentKind;
import io.stipple.session.consent.Consents;
import io.stipple.session.jurisdiction.MinimumItem;
import io.stipple.session.patch.PatchTest;
import io.stipple.session.patch.PatchTests;
import io.stipple.session.pigment.LotId;
import io.stipple.session.visit.ClientId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gathers evidence for many records of one clinic at once: a few statements, however many.
class Evidences {
    private final JdbcClient jdbc;
    private final Consents consents;
    private final PatchTests patches;

    Evidences(JdbcClient jdbc, Consents consents, PatchTests patches) {
        this.jdbc = jdbc;
        this.consents = consents;
        this.patches = patches;
    }

    Evidence of(ClinicCode clinic, List<? extends SessionRecord> records, Set<MinimumItem> asked) {
        return new Evidence(
                asked.contains(MinimumItem.SIGNATURES) ? signed(clinic, records) : Set.of(),
                asked.contains(MinimumItem.PATCH_TEST) ? tested(records) : Set.of(),
                asked.contains(MinimumItem.BEFORE_PHOTO) ? photos(records, "BEFORE") : Set.of(),
                asked.contains(MinimumItem.AFTER_PHOTO) ? photos(records, "AFTER") : Set.of());
    }

    /// A session that is over stays signed for, whatever wording comes into force later.
    private Set<RecordId> signed(ClinicCode clinic, List<? extends SessionRecord> records) {
        Set<ClientId> clients = consents.signed(clients(records), clinic, ConsentKind.TREATMENT);
        Set<RecordId> then = those(
                "SELECT id FROM session_record WHERE id = ANY (:records) AND consent_id IS NOT NULL",
                records.stream()
                        .filter(SessionRecord.Completed.class::isInstance)
                        .toList(),
                Map.of());
        return only(
                records,
                one -> then.contains(one.id()) || clients.contains(one.subject().client()));
    }

    private Set<RecordId> tested(List<? extends SessionRecord> records) {
        Map<ClientId, Map<LotId, PatchTest.Result>> results = patches.results(
                clients(records),
                records.stream().flatMap(one -> one.entry().lots().stream()).collect(Collectors.toSet()));
        return only(
                records,
                one -> one.entry().lots().stream()
                        .allMatch(lot -> results.getOrDefault(one.subject().client(), Map.of())
                                        .get(lot)
                                == PatchTest.Result.NEGATIVE));
    }

    private Set<RecordId> photos(List<? extends SessionRecord> records, String moment) {
        return those(
                "SELECT DISTINCT record_id FROM photo WHERE record_id = ANY (:records) AND moment = :moment",
                records,
                Map.of("moment", moment));
    }

    private Set<RecordId> those(String sql, List<? extends SessionRecord> records, Map<String, String> more) {
        return records.isEmpty()
                ? Set.of()
                : jdbc.sql(sql)
                        .param(
                                "records",
                                RecordRows.ids(
                                        records.stream().map(SessionRecord::id).toList()))
                        .params(more)
                        .query((row, _) -> new RecordId(row.getObject(1, UUID.class)))
                        .set();
    }

    private static Set<RecordId> only(List<? extends SessionRecord> records, Predicate<SessionRecord> which) {
        return records.stream().filter(which).map(SessionRecord::id).collect(Collectors.toSet());
    }

    private static Collection<ClientId> clients(List<? extends SessionRecord> records) {
        return records.stream().map(one -> one.subject().client()).collect(Collectors.toSet());
    }
}
