package io.stipple.insight.journey;

import static io.stipple.insight.count.Measure.CLIENTS_EXPOSED;
import static io.stipple.insight.count.Measure.COURSES;
import static io.stipple.insight.count.Measure.SESSIONS;

import io.stipple.contracts.Topic;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.HealingChecked;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.contracts.session.SessionRecordEvent;
import io.stipple.insight.count.DailyCounts;
import io.stipple.insight.count.Tally;
import io.stipple.platform.inbox.Projection;
import java.util.List;

/// Counts sessions and courses on the clinic's day they ended, and clients a recall found.
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
        onAll(List.of(fact));
    }

    @Override
    public void onAll(List<SessionRecordEvent> facts) {
        counts.count(facts, SessionRecordsReader::count);
    }

    private static void count(SessionRecordEvent fact, Tally tally) {
        switch (fact) {
            case SessionCompleted done -> tally.add(SESSIONS, done.clinicCode(), done.endedAt(), done.zone());
            case CourseCompleted done -> tally.add(COURSES, done.clinicCode(), done.occurredAt(), done.zone());
            case HealingChecked _ -> {} // ignored, because nobody asks for the count of looks at healed skin
            case ClientExposed found ->
                tally.add(CLIENTS_EXPOSED, found.clinicCode(), found.occurredAt(), found.zone());
        }
    }

    @Override
    public void reset() {
        counts.clear(SESSIONS, COURSES, CLIENTS_EXPOSED);
    }

    @Override
    public List<String> tables() {
        return DailyCounts.TABLES;
    }
}
