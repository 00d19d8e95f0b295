package io.stipple.session.record;

import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.ClientId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shows session records to those who treat or answer for treatment: the front desk books, it does not read them.
@RestController
class RecordReadingController {
    private final SessionRecords records;
    private final RecordAnswers answers;

    RecordReadingController(SessionRecords records, RecordAnswers answers) {
        this.records = records;
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
        return records
                .of(new AppointmentId(appointment), staff.scope(ClinicRole.TECHNICIAN, ClinicRole.MANAGER))
                .map(RecordView::of)
                .stream()
                .toList();
    }

    @GetMapping("/v1/clients/{id}/session-records")
    List<RecordView> ofClient(@PathVariable UUID id, Staff staff) {
        return records.of(new ClientId(id), staff.scope(ClinicRole.TECHNICIAN, ClinicRole.MANAGER)).stream()
                .map(RecordView::of)
                .toList();
    }

    private static ResponseEntity<?> shown(SessionRecord record, Staff staff) {
        RecordKeeping.mayWrite(staff, record.subject().clinic());
        return ResponseEntity.ok().eTag(ExpectedVersion.etag(record.version())).body(RecordView.of(record));
    }
}
