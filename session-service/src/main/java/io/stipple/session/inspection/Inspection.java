package io.stipple.session.inspection;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.pigment.LotId;
import io.stipple.session.pigment.PigmentLot;
import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.record.Amendment;
import io.stipple.session.record.Amendments;
import io.stipple.session.record.Entry;
import io.stipple.session.record.RecordCheck;
import io.stipple.session.record.RecordId;
import io.stipple.session.record.SessionRecord;
import io.stipple.session.record.SessionRecords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gathers what an inspection pack shows, in a few statements however many records there are.
class Inspection {
    /// A year of a busy clinic: more is asked for in parts, none is left out in silence.
    static final int MOST_RECORDS = 5000;

    private final JdbcClient jdbc;
    private final SessionRecords records;
    private final Amendments amendments;
    private final PigmentLots lots;
    private final RecordCheck check;

    Inspection(JdbcClient jdbc, SessionRecords records, Amendments amendments, PigmentLots lots, RecordCheck check) {
        this.jdbc = jdbc;
        this.records = records;
        this.amendments = amendments;
        this.lots = lots;
        this.check = check;
    }

    /// Every session booked for those days at that clinic that has a record, both days included, as it stands after
    /// its amendments. One more than `MOST_RECORDS` where there are too many.
    List<InspectedRecord> of(ClinicCode clinic, LocalDate from, LocalDate to) {
        List<SessionRecord> found = standing(records.between(clinic, from, to, MOST_RECORDS + 1));
        Map<RecordId, List<String>> missing = check.missing(clinic, found);
        Map<UUID, Instant> signed = signed(found);
        Map<LotId, PigmentLot> used = lots.find(
                found.stream().flatMap(record -> record.entry().lots().stream()).collect(Collectors.toSet()));
        return found.stream()
                .map(record -> inspected(
                        record,
                        used,
                        Optional.ofNullable(signed.get(record.id().value())),
                        missing.getOrDefault(record.id(), List.of())))
                .toList();
    }

    private List<SessionRecord> standing(List<SessionRecord> found) {
        Map<RecordId, List<Amendment>> amended =
                amendments.of(found.stream().map(SessionRecord::id).toList());
        return found.stream()
                .map(record -> record instanceof SessionRecord.Completed done
                        ? done.amended(amended.getOrDefault(done.id(), List.of()))
                        : record)
                .toList();
    }

    private static InspectedRecord inspected(
            SessionRecord record, Map<LotId, PigmentLot> lots, Optional<Instant> signedAt, List<String> missing) {
        Entry entry = record.entry();
        return new InspectedRecord(
                record.id().value(),
                LocalDate.ofInstant(
                        record.subject().startsAt(), record.subject().zone()),
                record.subject().client().value(),
                record instanceof SessionRecord.Completed done
                        ? done.sign().by().toString()
                        : "",
                record.subject().sessionNumber(),
                entry.treatments().stream()
                        .map(row -> row.zone() + " " + row.needle().value() + " " + row.dilution())
                        .collect(Collectors.joining("; ")),
                entry.lots().stream().map(lots::get).filter(Objects::nonNull).toList(),
                entry.aftercare().oral(),
                entry.aftercare().written(),
                signedAt,
                missing);
    }

    private Map<UUID, Instant> signed(List<SessionRecord> found) {
        return jdbc
                .sql("""
                SELECT session_record.id, signed_at FROM consent JOIN session_record ON consent.id = consent_id
                WHERE session_record.id = ANY (:records)
                """)
                .param(
                        "records",
                        found.stream().map(record -> record.id().value()).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("id", UUID.class),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
