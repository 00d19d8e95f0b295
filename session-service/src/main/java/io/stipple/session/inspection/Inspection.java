package io.stipple.session.inspection;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.pigment.LotId;
import io.stipple.session.record.Entry;
import io.stipple.session.record.RecordCheck;
import io.stipple.session.record.SessionRecord;
import io.stipple.session.record.SessionRecords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gathers what an inspection pack shows.
class Inspection {
    private final JdbcClient jdbc;
    private final SessionRecords records;
    private final RecordCheck check;

    Inspection(JdbcClient jdbc, SessionRecords records, RecordCheck check) {
        this.jdbc = jdbc;
        this.records = records;
        this.check = check;
    }

    /// Every session booked for those days at that clinic that has a record, both days included.
    List<InspectedRecord> of(ClinicCode clinic, LocalDate from, LocalDate to) {
        return records.between(clinic, from, to).stream().map(this::inspected).toList();
    }

    /// What stood on the shelf and was used in those days.
    List<List<String>> lots(ClinicCode clinic, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                SELECT DISTINCT maker, product, shade, lot_number, expires_on::text, coalesce(opened_on::text, '')
                FROM session_record JOIN treatment ON record_id = session_record.id
                JOIN pigment_lot ON pigment_lot.id = lot_id
                WHERE session_record.clinic = :clinic
                  AND (starts_at AT TIME ZONE session_record.zone)::date BETWEEN :from AND :to
                ORDER BY maker, product, shade, lot_number
                """)
                .param("clinic", clinic.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> List.of(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    private InspectedRecord inspected(SessionRecord record) {
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
                lotNumbers(entry.lots()),
                entry.aftercare().oral(),
                entry.aftercare().written(),
                signedAt(record),
                check.missing(record));
    }

    private Optional<Instant> signedAt(SessionRecord record) {
        return jdbc.sql("""
                SELECT signed_at FROM consent JOIN session_record ON consent.id = consent_id
                WHERE session_record.id = :record
                """)
                .param("record", record.id().value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private String lotNumbers(List<LotId> lots) {
        return lots.isEmpty()
                ? ""
                : String.join(
                        " ",
                        jdbc.sql("SELECT lot_number FROM pigment_lot WHERE id IN (:lots) ORDER BY lot_number")
                                .param("lots", lots.stream().map(LotId::value).toList())
                                .query(String.class)
                                .list());
    }
}
