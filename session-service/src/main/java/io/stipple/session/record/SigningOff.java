package io.stipple.session.record;

import io.stipple.contracts.session.CourseCompleted;
import io.stipple.platform.outbox.Outbox;
import io.stipple.session.course.CourseStep;
import io.stipple.session.course.Courses;
import io.stipple.session.course.SessionDone;
import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.record.SessionRecord.Completed;
import java.util.Optional;

/// Puts a completed record away, moves its course forward and tells both, in one transaction.
record SigningOff(SessionRecords records, Courses courses, PigmentLots lots, Outbox outbox) {

    Attempt signOff(Completed record) {
        Subject subject = record.subject();
        CourseStep step = courses.advance(
                subject.plan(),
                new SessionDone(subject.sessionNumber(), record.endedAt(), subject.clinic(), subject.zone()),
                record.sign().at());
        return switch (step) {
            case CourseStep.AlreadyDone(int session) ->
                Attempt.Refused.because(new RecordRefusal.SessionAlreadyDone(session));
            case CourseStep.Continues _, CourseStep.Follows _ -> save(record, Optional.empty());
            case CourseStep.Finishes last -> save(record, Optional.of(last.fact()));
        };
    }

    private Attempt save(Completed record, Optional<CourseCompleted> course) {
        lots.opened(record.entry().lots(), record.subject().dayAt(record.endedAt()));
        records.complete(record);
        outbox.put(record.fact());
        course.ifPresent(outbox::put);
        return new Attempt.Done(record);
    }
}
