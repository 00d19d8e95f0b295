package io.stipple.insight.journey;

import static io.stipple.insight.count.Measure.COURSES;
import static io.stipple.insight.count.Measure.SESSIONS;

import io.stipple.contracts.Topic;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.contracts.session.SessionRecordEvent;
import io.stipple.insight.count.DailyCounts;
import io.stipple.platform.inbox.Projection;

/// Counts sessions and courses, on the clinic's day they ended.
final class SessionRecordsReader implements Projection<SessionRecordEvent> {

    private final DailyCounts counts;

    SessionRecordsReader(DailyCounts counts) {
        this.counts = counts;
    }

    @Override
    public Topic<SessionRecordEvent> topic() {
        return Topic.SESSION_RECORDS;
    }

    @Override
    public String name() {
        return "insight.session-records";
    }

    @Override
    public void on(SessionRecordEvent fact) {
        switch (fact) {
            case SessionCompleted done -> counts.add(SESSIONS, done.clinicCode(), done.endedAt(), done.zone());
            case CourseCompleted done -> counts.add(COURSES, done.clinicCode(), done.occurredAt(), done.zone());
        }
    }

    @Override
    public void reset() {
        counts.clear(SESSIONS, COURSES);
    }
}
