package io.stipple.session.record;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.Staff;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.reading.What;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AmendmentsController {
    private final Amending amending;
    private final Amendments amendments;
    private final SessionRecords records;
    private final ClinicalReadings readings;
    private final RecordAnswers answers;
    private final Idempotency idempotency;
    private final Clock clock;

    AmendmentsController(
            Amending amending,
            Amendments amendments,
            SessionRecords records,
            ClinicalReadings readings,
            RecordAnswers answers,
            Idempotency idempotency,
            Clock clock) {
        this.amending = amending;
        this.amendments = amendments;
        this.records = records;
        this.readings = readings;
        this.answers = answers;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @PostMapping("/v1/session-records/{id}/amendments")
    ResponseEntity<?> amend(
            @PathVariable UUID id, @Valid @RequestBody AmendmentForm form, IdempotencyKey key, Staff staff) {
        RecordId record = new RecordId(id);
        return idempotency.once(
                key,
                List.of(id, form),
                () -> answers.amended(
                        amending.amend(record, form.reason(), form.entry().entry(), staff, clock.instant()),
                        () -> ResponseEntity.status(HttpStatus.CREATED).body(views(record))));
    }

    @GetMapping("/v1/session-records/{id}/amendments")
    ResponseEntity<?> of(@PathVariable UUID id, Staff staff) {
        return records.find(new RecordId(id), ClinicalReadings.treating(staff))
                .<ResponseEntity<?>>map(record -> {
                    Subject subject = record.subject();
                    readings.note(staff, subject.clinic(), subject.client(), What.AMENDMENTS, Optional.of(id));
                    return ResponseEntity.ok(views(record.id()));
                })
                .orElseGet(answers::notFound);
    }

    private List<AmendmentView> views(RecordId record) {
        return amendments.of(record).stream().map(AmendmentView::of).toList();
    }

    /// @param entry the whole entry as it should have been
    record AmendmentForm(
            @NotBlank @Size(max = 1000) String reason,
            @Valid EntryForm entry) {}

    record AmendmentView(
            int number, String reason, EntryForm before, EntryForm after, UUID amendedBy, Instant amendedAt) {
        static AmendmentView of(Amendment one) {
            return new AmendmentView(
                    one.number(),
                    one.reason(),
                    EntryForm.of(one.before()),
                    EntryForm.of(one.after()),
                    one.by(),
                    one.at());
        }
    }
}
