package io.stipple.notification.course;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.Words;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import io.stipple.notification.visit.VisitStory;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Reminds of the next session unless somebody has seen to it meanwhile.
record NextSessionOccasion(Courses courses, VisitStory visits, Languages languages) implements Occasion {

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.NEXT_SESSION);
    }

    @Override
    public Verdict judge(PlannedMessage message, Instant now) {
        int next = number(message);
        boolean done = courses.progress(message.aboutId())
                .filter(last -> last.session() >= next)
                .isPresent();
        if (done || message.hasExpired(now)) {
            return Verdict.withhold(WithheldReason.EXPIRED);
        }
        return visits.isTakenCareOf(message.aboutId(), next)
                ? Verdict.withhold(WithheldReason.ALREADY_BOOKED)
                : Verdict.send();
    }

    @Override
    public Letter write(PlannedMessage message, Addressee to, Instant now) {
        Words words = languages.to(to);
        String clinic = to.clinic().name();
        return Letter.of(
                words,
                "next-session",
                words.say("greeting", to.name()),
                List.of(
                        new Letter.Detail(
                                words.say("label.next"), words.say("visit.SESSION.numbered", number(message))),
                        new Letter.Detail(words.say("label.where"), to.clinic().place())),
                clinic,
                number(message));
    }

    private static int number(PlannedMessage message) {
        return Integer.parseInt(message.variant().substring("session-".length()));
    }
}
