package io.stipple.notification.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.message.Due;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgingAMessageAboutAVisitTest {

    private static final ZoneId MIAMI = ZoneId.of("America/New_York");
    private static final Instant TEN = Instant.parse("2026-12-14T15:00:00Z");
    private static final Instant THE_MOMENT_BEFORE = TEN.minusNanos(1);

    private final Visit visit = PlanningAVisitsMessagesTest.consultation(TEN, MIAMI);

    @Test
    void sendsAReminderUntilTheVisitBegins() {
        assertThat(VisitOccasion.judge(reminder(0), visit, THE_MOMENT_BEFORE)).isEqualTo(Verdict.send());
        assertThat(VisitOccasion.judge(reminder(0), visit, TEN)).isEqualTo(Verdict.withhold(WithheldReason.EXPIRED));
    }

    @Test
    void withholdsWhatTellsOfAnEarlierTime() {
        Visit moved =
                visit.movedTo(TEN.plus(Duration.ofDays(1)), TEN.plus(Duration.ofDays(2)), MIAMI, visit.clinic(), 1);

        assertThat(VisitOccasion.judge(reminder(0), moved, THE_MOMENT_BEFORE))
                .isEqualTo(Verdict.withhold(WithheldReason.VISIT_MOVED));
        assertThat(VisitOccasion.judge(reminder(1), moved, THE_MOMENT_BEFORE)).isEqualTo(Verdict.send());
    }

    @Test
    void remindsOfNoVisitThatIsGone() {
        Verdict gone = Verdict.withhold(WithheldReason.VISIT_GONE);

        assertThat(VisitOccasion.judge(reminder(0), visit.ended(VisitState.CANCELLED, 1), THE_MOMENT_BEFORE))
                .isEqualTo(gone);
        assertThat(VisitOccasion.judge(reminder(0), visit.ended(VisitState.MISSED, 0), THE_MOMENT_BEFORE))
                .isEqualTo(gone);
    }

    @Test
    void stillTellsOfACancellation() {
        Visit cancelled = visit.ended(VisitState.CANCELLED, 1);

        Verdict verdict = VisitOccasion.judge(message(MessageKind.BOOKING_CANCELLED, 1), cancelled, THE_MOMENT_BEFORE);

        assertThat(verdict).isEqualTo(Verdict.send());
    }

    private PlannedMessage reminder(int revision) {
        return message(MessageKind.REMINDER, revision);
    }

    private PlannedMessage message(MessageKind kind, int revision) {
        return new PlannedMessage(
                UUID.randomUUID(),
                visit.clientId(),
                visit.clinic(),
                kind,
                "24h",
                visit.id(),
                revision,
                new Due.Exactly(TEN.minus(Duration.ofHours(24)), MIAMI),
                Optional.of(TEN),
                0);
    }
}
