package io.stipple.notification.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.notification.message.MessageDraft;
import io.stipple.platform.identity.ClinicCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanningAVisitsMessagesTest {

    private static final ZoneId MIAMI = ZoneId.of("America/New_York");
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final Instant TEN_IN_MIAMI = Instant.parse("2026-12-14T15:00:00Z");
    private static final Instant THREE_DAYS_BEFORE = TEN_IN_MIAMI.minus(Duration.ofHours(72));
    private static final Instant A_DAY_BEFORE = TEN_IN_MIAMI.minus(Duration.ofHours(24));
    private static final Instant LONG_BEFORE = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant KNOWN = LONG_BEFORE.minus(Duration.ofDays(60));

    private final VisitPlan rules = new VisitPlan(new VisitTimings(
            List.of(Duration.ofHours(72), Duration.ofHours(24)), List.of(Duration.ofHours(2)), 5, LocalTime.of(10, 0)));

    @Test
    void remindsThreeDaysAndOneDayBefore() {
        VisitPlan.Plan plan = rules.reminders(consultation(TEN_IN_MIAMI, MIAMI), LONG_BEFORE);

        assertThat(plan.planned())
                .extracting(MessageDraft::variant, draft -> draft.due().at())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("72h", THREE_DAYS_BEFORE),
                        org.assertj.core.groups.Tuple.tuple("24h", A_DAY_BEFORE));
        assertThat(plan.tooLate()).isEmpty();
    }

    @Test
    void letsAReminderExpireWhenTheNextIsDue() {
        VisitPlan.Plan plan = rules.reminders(consultation(TEN_IN_MIAMI, MIAMI), LONG_BEFORE);

        assertThat(variant(plan.planned(), "72h").expiresAt()).contains(A_DAY_BEFORE);
        assertThat(variant(plan.planned(), "24h").expiresAt()).contains(TEN_IN_MIAMI);
    }

    @Test
    void leavesOutAReminderWhoseHourIsNow() {
        VisitPlan.Plan plan = rules.reminders(consultation(TEN_IN_MIAMI, MIAMI), THREE_DAYS_BEFORE);

        assertThat(plan.planned()).extracting(MessageDraft::variant).containsExactly("24h");
        assertThat(plan.tooLate()).extracting(MessageDraft::variant).containsExactly("72h");
    }

    @Test
    void countsRealHoursOverTheNightSydneySetsItsClocksForward() {
        Instant tenOnTheDay = Instant.parse("2026-10-03T23:00:00Z");

        VisitPlan.Plan plan =
                rules.reminders(consultation(tenOnTheDay, SYDNEY), LONG_BEFORE.minus(Duration.ofDays(60)));

        Instant nineTheDayBefore = Instant.parse("2026-10-02T23:00:00Z");
        assertThat(variant(plan.planned(), "24h").due().at()).isEqualTo(nineTheDayBefore);
    }

    @Test
    void preparesAFirstSessionFiveCalendarDaysBeforeAtTen() {
        Instant nineAfterClocksWentBack = Instant.parse("2026-11-03T14:00:00Z");

        MessageDraft preparation = rules.preparation(
                        session(1, nineAfterClocksWentBack, MIAMI), LONG_BEFORE.minus(Duration.ofDays(60)))
                .orElseThrow();

        assertThat(preparation.due().at()).isEqualTo(Instant.parse("2026-10-29T14:00:00Z"));
        assertThat(preparation.expiresAt()).contains(nineAfterClocksWentBack);
    }

    @Test
    void preparesAtOnceWhatIsBookedAtShortNotice() {
        Instant theEvening = TEN_IN_MIAMI.minus(Duration.ofHours(14));

        MessageDraft preparation =
                rules.preparation(session(1, TEN_IN_MIAMI, MIAMI), theEvening).orElseThrow();

        assertThat(preparation.due().at()).isEqualTo(theEvening);
    }

    @Test
    void preparesNoSoonerThanTheVisitWasKnownThoughTheClockWentBack() {
        Instant theDayAfter = KNOWN.plus(Duration.ofDays(1));

        MessageDraft preparation = rules.preparation(
                        session(1, theDayAfter, MIAMI), KNOWN.minus(Duration.ofMinutes(10)))
                .orElseThrow();

        assertThat(preparation.due().at()).isEqualTo(KNOWN);
    }

    @Test
    void preparesNoOtherVisit() {
        assertThat(rules.preparation(session(2, TEN_IN_MIAMI, MIAMI), LONG_BEFORE))
                .isEmpty();
        assertThat(rules.preparation(consultation(TEN_IN_MIAMI, MIAMI), LONG_BEFORE))
                .isEmpty();
        assertThat(rules.preparation(session(1, TEN_IN_MIAMI, MIAMI), TEN_IN_MIAMI))
                .isEmpty();
    }

    private static MessageDraft variant(List<MessageDraft> drafts, String variant) {
        return drafts.stream()
                .filter(draft -> draft.variant().equals(variant))
                .findFirst()
                .orElseThrow();
    }

    static Visit consultation(Instant at, ZoneId zone) {
        return visit(AppointmentKind.CONSULTATION, OptionalInt.empty(), at, zone);
    }

    private static Visit session(int number, Instant at, ZoneId zone) {
        return visit(AppointmentKind.SESSION, OptionalInt.of(number), at, zone);
    }

    private static Visit visit(AppointmentKind kind, OptionalInt session, Instant at, ZoneId zone) {
        return new Visit(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new ClinicCode("miami-brickell"),
                kind,
                session,
                Optional.empty(),
                at,
                at.plus(Duration.ofMinutes(45)),
                zone,
                0,
                VisitState.BOOKED,
                false,
                KNOWN);
    }
}
