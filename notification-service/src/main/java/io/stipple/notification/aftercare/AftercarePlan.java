package io.stipple.notification.aftercare;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.notification.message.Due;
import io.stipple.notification.message.MessageDraft;
import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Counts the days from when treatment really ended, by the clinic's calendar: a session that ends at 23:50 ended on
/// that day, wherever the server stands. Nothing expires.
record AftercarePlan(AftercareTimings timings) {

    List<MessageDraft> of(SessionCompleted session) {
        ZoneId zone = ZoneId.of(session.zone());
        LocalDate ended = session.endedAt().atZone(zone).toLocalDate();
        return timings.days().stream()
                .map(day -> draft(session, day, Due.on(ended.plusDays(day), timings.at(), zone)))
                .toList();
    }

    private static MessageDraft draft(SessionCompleted session, int day, Due due) {
        return new MessageDraft(
                session.clientId(),
                new ClinicCode(session.clinicCode()),
                MessageKind.AFTERCARE,
                "day-" + day,
                session.recordId(),
                0,
                due,
                Optional.empty());
    }
}
