package io.stipple.session.record;

import io.micrometer.core.instrument.Counter;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.platform.problem.Problems;
import io.stipple.session.refusal.Refusals;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/// What the caller hears of each attempt; counts the sessions completed.
class RecordAnswers {
    private final Refusals refusals;
    private final Counter completed;

    RecordAnswers(Refusals refusals, Counter completed) {
        this.refusals = refusals;
        this.completed = completed;
    }

    ResponseEntity<?> to(Attempt attempt) {
        return to(attempt, _ -> ResponseEntity.ok());
    }

    ResponseEntity<?> to(Attempt attempt, Function<SessionRecord, BodyBuilder> success) {
        return switch (attempt) {
            case Attempt.Done(SessionRecord record) -> {
                if (record instanceof SessionRecord.Completed) {
                    completed.increment();
                }
                yield success.apply(record)
                        .eTag(ExpectedVersion.etag(record.version()))
                        .body(RecordView.of(record));
            }
            case Attempt.NotFound _ -> notFound();
            case Attempt.Refused refused ->
                refusals.answer(
                        refused.reasons().stream().map(RecordProblems::of).toList());
        };
    }

    ResponseEntity<?> amended(Attempt attempt, Supplier<? extends ResponseEntity<?>> success) {
        return attempt instanceof Attempt.Done ? success.get() : to(attempt);
    }

    ResponseEntity<?> notFound() {
        return refusals.answer(List.of(Problems.notFound()));
    }
}
