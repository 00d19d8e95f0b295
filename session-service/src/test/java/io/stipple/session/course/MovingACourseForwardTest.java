package io.stipple.session.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.Origin;
import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.plan.Plan;
import io.stipple.session.plan.PlanId;
import io.stipple.session.plan.PlanTerms;
import io.stipple.session.plan.Price;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MovingACourseForwardTest {
    /// 31 August in Miami, already 1 September in Sydney.
    private static final Instant ENDED = Instant.parse("2026-08-31T20:00:00Z");

    private static final ClinicCode MIAMI = new ClinicCode("miami-brickell");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");

    @Test
    void goesOnAfterTheFirstOfTwoSessions() {
        CourseStep step = done(aPlan(), 1, NEW_YORK);

        assertThat(step).isInstanceOf(CourseStep.Continues.class);
    }

    @Test
    void finishesWithTheLastOneMissingEvenIfItIsNotTheLastInOrder() {
        Plan secondIsDone = aPlan().with(2, ENDED);

        CourseStep step = done(secondIsDone, 1, NEW_YORK);

        assertThat(step)
                .isInstanceOfSatisfying(
                        CourseStep.Finishes.class,
                        last -> assertThat(last.fact().sessionsDone()).isEqualTo(2));
    }

    @Test
    void countsTheTouchUpWindowFromTheClinicsOwnDay() {
        Plan firstIsDone = aPlan().with(1, ENDED);

        CourseStep inMiami = done(firstIsDone, 2, NEW_YORK);
        CourseStep inSydney = done(firstIsDone, 2, SYDNEY);

        assertThat(opens(inMiami)).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(opens(inSydney)).isEqualTo(LocalDate.of(2029, 3, 1));
    }

    @Test
    void isRefusedForASessionThatIsAlreadyDone() {
        CourseStep step = done(aPlan().with(1, ENDED), 1, NEW_YORK);

        assertThat(step).isEqualTo(new CourseStep.AlreadyDone(1));
    }

    @Test
    void leavesAFinishedCourseAsItIsWhenATouchUpFollows() {
        CourseStep step = done(aPlan().with(1, ENDED).with(2, ENDED), 3, NEW_YORK);

        assertThat(step).isInstanceOf(CourseStep.Follows.class);
    }

    @ParameterizedTest
    @EnumSource(value = TreatmentType.class, names = "OTHER", mode = Mode.EXCLUDE)
    void opensEveryTouchUpWindowTwoToThreeYearsLaterAndClosesItAfterFive(TreatmentType type) {
        LocalDate last = LocalDate.of(2026, 12, 1);

        var days = TouchUpPolicy.first().after(type, last);

        assertThat(days.opensOn()).isBetween(last.plusYears(2), last.plusYears(3));
        assertThat(days.closesOn()).isEqualTo(last.plusYears(5));
        assertThat(days.policyVersion()).isEqualTo("2026-1");
    }

    private static CourseStep done(Plan plan, int session, ZoneId zone) {
        return CourseStep.of(
                plan, new SessionDone(session, ENDED, MIAMI, zone), TouchUpPolicy.first(), Origin.STAFF, ENDED);
    }

    private static LocalDate opens(CourseStep step) {
        assertThat(step).isInstanceOf(CourseStep.Finishes.class);
        return ((CourseStep.Finishes) step).fact().touchUpOpensOn();
    }

    private static Plan aPlan() {
        return new Plan(
                new PlanId(UUID.randomUUID()),
                UUID.randomUUID(),
                new ClientId(UUID.randomUUID()),
                MIAMI,
                new PlanTerms(
                        TreatmentType.FULL_SHAVED,
                        List.of(new PlannedSession(1, 0, 180, 180), new PlannedSession(2, 10, 14, 180)),
                        new Price(250_000, Currency.getInstance("USD")),
                        LocalDate.of(2027, 12, 1),
                        "2026-1"),
                ENDED,
                Map.of());
    }
}
