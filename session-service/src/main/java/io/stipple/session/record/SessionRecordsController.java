package io.stipple.session.record;

import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.Staff;
import io.stipple.session.visit.AppointmentId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) Optional<String> ifMatch,
            @Valid @RequestBody EntryForm form,
            Staff staff) {
        return switch (IfMatch.of(ifMatch)) {
            case IfMatch.Absent _ -> answers.versionRequired();
            case IfMatch.Foreign _ -> answers.versionForeign();
            case IfMatch.Version(int seen) ->
                answers.to(keeping.write(new RecordId(id), seen, form.entry(), staff, clock.instant()));
        };
    }

    /// The version may be left out: completing a record that has not changed since it was read is what people mean,
    /// and rules are checked again anyway.
    @PostMapping("/v1/session-records/{id}/completion")
    ResponseEntity<?> complete(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) Optional<String> ifMatch,
            @Valid @RequestBody(required = false) @Nullable Ending form,
            Staff staff) {
        Optional<Instant> endedAt = Optional.ofNullable(form).map(Ending::endedAt);
        return switch (IfMatch.of(ifMatch)) {
            case IfMatch.Foreign _ -> answers.versionForeign();
            case IfMatch.Absent _ -> complete(id, Optional.empty(), endedAt, staff);
            case IfMatch.Version(int seen) -> complete(id, Optional.of(seen), endedAt, staff);
        };
    }

    private ResponseEntity<?> complete(UUID id, Optional<Integer> version, Optional<Instant> endedAt, Staff staff) {
        return answers.to(keeping.complete(new RecordId(id), version, endedAt, staff, clock.instant()));
    }

    record Opening(@NotNull UUID appointmentId) {}

    /// @param endedAt when treatment really ended; now, if left out
    record Ending(@Nullable Instant endedAt) {}
}
