package io.stipple.session.record;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.session.visit.AppointmentId;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SessionRecordsController {
    private final OpeningRecords opening;
    private final RecordKeeping keeping;
    private final RecordAnswers answers;
    private final Idempotency idempotency;
    private final Clock clock;

    SessionRecordsController(
            OpeningRecords opening,
            RecordKeeping keeping,
            RecordAnswers answers,
            Idempotency idempotency,
            Clock clock) {
        this.opening = opening;
        this.keeping = keeping;
        this.answers = answers;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @PostMapping("/v1/session-records")
    ResponseEntity<?> open(@Valid @RequestBody Opening form, IdempotencyKey key, Staff staff) {
        return idempotency.once(
                key,
                form,
                () -> answers.to(
                        opening.open(new AppointmentId(form.appointmentId()), staff, clock.instant()),
                        record -> ResponseEntity.created(
                                URI.create("/v1/session-records/" + record.id().value()))));
    }

    @PutMapping("/v1/session-records/{id}")
    ResponseEntity<?> write(
            @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody EntryForm form, Staff staff) {
        return answers.to(keeping.write(new RecordId(id), version, form.entry(), staff, clock.instant()));
    }

    /// The version may be left out: whoever completes without one means the record as it stands, and every rule is
    /// checked again anyway.
    @PostMapping("/v1/session-records/{id}/completion")
    ResponseEntity<?> complete(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) Optional<String> ifMatch,
            @Valid @RequestBody(required = false) @Nullable Ending form,
            Staff staff) {
        Optional<Instant> endedAt = Optional.ofNullable(form).map(Ending::endedAt);
        return answers.to(keeping.complete(new RecordId(id), ifMatch, endedAt, staff, clock.instant()));
    }

    record Opening(UUID appointmentId) {}

    /// @param endedAt when treatment really ended; now, if left out
    record Ending(@Nullable Instant endedAt) {}
}
