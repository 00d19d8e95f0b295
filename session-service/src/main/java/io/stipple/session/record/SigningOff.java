package io.stipple.session.record;

import io.stipple.contracts.session.CourseCompleted;
import io.stipple.platform.outbox.Outbox;
import io.stipple.session.course.CourseStep;
import io.stipple.session.course.Courses;
import io.stipple.session.course.SessionDone;
import io.stipple.session.jurisdiction.Practice;
import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.record.SessionRecord.Completed;
import io.stipple.session.record.SessionRecord.Draft;
import io.stipple.session.visit.Visit;
import io.stipple.session.visit.Visits;
import java.util.List;
import java.util.Optional;

/// Puts a completed record away, moves its course forward and tells both, in one transaction.
///
/// @param witnesses who must hear of every completed record
record SigningOff(
        SessionRecords records,
        Courses courses,
        PigmentLots lots,
        Visits visits,
        Outbox outbox,
        List<Witness> witnesses) {
    /// A visit that was called off while its draft lay open.
    List<RecordRefusal> visitGone(Draft draft) {
        return visits
                .find(draft.subject().appointment())
                .map(Visit::state)
                .filter(state -> !state.tookPlaceOrMay())
                .<RecordRefusal>map(RecordRefusal.VisitGone::new)
                .stream()
                .toList();
    }

    Attempt signOff(Completed record, Practice practice) {
        Subject subject = record.subject();
        CourseStep step = courses.advance(
                subject.plan(),
                new SessionDone(subject.sessionNumber(), record.endedAt(), subject.clinic(), subject.zone()),
                record.sign().at());
        return switch (step) {
            case CourseStep.AlreadyDone(int session) ->
                Attempt.Refused.because(new RecordRefusal.SessionAlreadyDone(session));
            case CourseStep.Continues _, CourseStep.Follows _ -> save(record, practice, Optional.empty());
            case CourseStep.Finishes last -> save(record, practice, Optional.of(last.fact()));
        };
    }

    private Attempt save(Completed record, Practice practice, Optional<CourseCompleted> course) {
        lots.opened(record.entry().lots(), record.subject().dayAt(record.endedAt()));
        records.complete(record, practice.name());
        outbox.put(record.fact());
        course.ifPresent(outbox::put);
        witnesses.forEach(
                witness -> witness.recorded(List.of(record.id()), record.sign().at()));
        return new Attempt.Done(record);
    }
}
