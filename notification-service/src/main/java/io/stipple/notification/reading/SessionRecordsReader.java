package io.stipple.notification.reading;

import io.stipple.contracts.Topic;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.HealingChecked;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.contracts.session.SessionRecordEvent;
import io.stipple.notification.aftercare.Aftercare;
import io.stipple.notification.course.NextSessions;
import io.stipple.notification.recall.Recalls;
import io.stipple.notification.touchup.TouchUpStory;
import io.stipple.platform.inbox.Reaction;

/// Plans aftercare and the next session after a session, the invitation years after a course, and tells of recalls.
final class SessionRecordsReader implements Reaction<SessionRecordEvent> {

    private final Aftercare aftercare;
    private final TouchUpStory touchUps;
    private final NextSessions nextSessions;
    private final Recalls recalls;

    SessionRecordsReader(Aftercare aftercare, TouchUpStory touchUps, NextSessions nextSessions, Recalls recalls) {
        this.aftercare = aftercare;
        this.touchUps = touchUps;
        this.nextSessions = nextSessions;
        this.recalls = recalls;
    }

    @Override
    public Topic<SessionRecordEvent> topic() {
        return Topic.SESSION_RECORDS;
    }

    @Override
    public String name() {
        return "notification.session-records";
    }

    @Override
    public void on(SessionRecordEvent fact) {
        switch (fact) {
            case SessionCompleted session -> {
                aftercare.sessionCompleted(session);
                nextSessions.done(session);
            }
            case CourseCompleted course -> touchUps.courseCompleted(course);
            case HealingChecked _ -> {} // ignored, because the technician speaks with the client
            case ClientExposed exposed -> recalls.exposed(exposed);
        }
    }
}
