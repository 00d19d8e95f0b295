package io.stipple.contracts.session;

import io.stipple.contracts.Event;
import java.util.UUID;

/// A fact about treatment that was given. On topic `session.records`.
public sealed interface SessionRecordEvent extends Event
        permits SessionCompleted, CourseCompleted, HealingChecked, ClientExposed {
    UUID clientId();

    @Override
    default String story() {
        return clientId().toString();
    }
}
