package io.stipple.session.record;

import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.reading.What;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.ClientId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shows session records to those who treat or answer for treatment: the front desk books, it does not read them.
/// Each reading is noted before it is answered.
@RestController
class RecordReadingController {
    private final SessionRecords records;
    private final ClinicalReadings readings;
    private final RecordAnswers answers;

    RecordReadingController(SessionRecords records, ClinicalReadings readings, RecordAnswers answers) {
        this.records = records;
        this.readings = readings;
        this.answers = answers;
    }

    @GetMapping("/v1/session-records/{id}")
    ResponseEntity<?> one(@PathVariable UUID id, Staff staff) {
        return records.find(new RecordId(id), staff.scope())
                .<ResponseEntity<?>>map(record -> shown(record, staff))
                .orElseGet(answers::notFound);
    }

    @GetMapping(path = "/v1/session-records", params = "appointment")
    List<RecordView> of(@RequestParam UUID appointment, Staff staff) {
        return records.of(new AppointmentId(appointment), ClinicalReadings.treating(staff)).stream()
                .peek(record -> note(record, staff))
                .map(RecordView::of)
                .toList();
    }

    @GetMapping("/v1/clients/{id}/session-records")
    List<RecordView> ofClient(@PathVariable UUID id, Staff staff) {
        ClientId client = new ClientId(id);
        List<SessionRecord> found = records.of(client, ClinicalReadings.treating(staff));
        found.stream()
                .findFirst()
                .ifPresent(newest -> readings.note(
                        staff, newest.subject().clinic(), client, What.SESSION_RECORDS, Optional.empty()));
        return found.stream().map(RecordView::of).toList();
    }

    private ResponseEntity<?> shown(SessionRecord record, Staff staff) {
        RecordKeeping.mayWrite(staff, record.subject().clinic());
        note(record, staff);
        return ResponseEntity.ok().eTag(ExpectedVersion.etag(record.version())).body(RecordView.of(record));
    }

    private void note(SessionRecord record, Staff staff) {
        Subject subject = record.subject();
        readings.note(
                staff,
                subject.clinic(),
                subject.client(),
                What.SESSION_RECORD,
                Optional.of(record.id().value()));
    }
}
