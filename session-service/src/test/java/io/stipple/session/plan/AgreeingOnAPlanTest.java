package io.stipple.session.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.TreatmentType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreeingOnAPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final PlanProposal.Step UNSAID = step(-1, -1, -1);

    @Test
    void fillsInTheFranchisesGapsAndMinutesWhereNothingIsSaid() {
        Agreement agreement = agree(UNSAID, UNSAID, UNSAID, UNSAID);

        assertThat(sessions(agreement))
                .containsExactly(
                        new PlannedSession(1, 0, 180, 180),
                        new PlannedSession(2, 10, 14, 180),
                        new PlannedSession(3, 21, 28, 180),
                        new PlannedSession(4, 21, 28, 180));
    }

    @Test
    void keepsWhatIsSaidInsideTheBands() {
        Agreement agreement = agree(step(0, 30, 150), step(7, 30, 300));

        assertThat(sessions(agreement))
                .containsExactly(new PlannedSession(1, 0, 30, 150), new PlannedSession(2, 7, 30, 300));
    }

    @Test
    void stretchesTheUsualGapToTheOneEndThatIsSaid() {
        Agreement agreement = agree(UNSAID, step(20, -1, -1), step(-1, 14, -1));

        assertThat(sessions(agreement))
                .contains(new PlannedSession(2, 20, 20, 180), new PlannedSession(3, 14, 14, 180));
    }

    @ParameterizedTest
    @CsvSource({"6, 14", "10, 31"})
    void refusesAGapThatIsTooShortOrTooLongForTheSecondSession(int min, int max) {
        Agreement agreement = agree(UNSAID, step(min, max, -1));

        assertThat(reasons(agreement)).containsExactly(new PlanRefusal.GapOutOfBand(2, new GapRange(7, 30)));
    }

    @Test
    void neverAllowsLessThanAWeekBeforeAnyLaterSession() {
        Agreement agreement = agree(UNSAID, UNSAID, UNSAID, step(6, 28, -1));

        assertThat(reasons(agreement)).containsExactly(new PlanRefusal.GapOutOfBand(4, new GapRange(7, 90)));
    }

    @Test
    void refusesAGapThatRunsBackwards() {
        Agreement agreement = agree(UNSAID, step(14, 10, -1));

        assertThat(reasons(agreement)).containsExactly(new PlanRefusal.GapReversed(2, 14, 10));
    }

    @Test
    void isPossibleOnTheLastDayItIsValidAndRefusedTheDayAfter() {
        Agreement lastDay = Agreement.on(proposal(TreatmentType.DENSITY, TODAY, UNSAID), TODAY, PlanPolicy.first());
        Agreement dayAfter =
                Agreement.on(proposal(TreatmentType.DENSITY, TODAY.minusDays(1), UNSAID), TODAY, PlanPolicy.first());

        assertThat(lastDay).isInstanceOf(Agreement.Agreed.class);
        assertThat(reasons(dayAfter)).containsExactly(new PlanRefusal.ValidUntilPast(TODAY.minusDays(1), TODAY));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        PlanProposal proposal =
                proposal(TreatmentType.OTHER, TODAY.minusDays(1), UNSAID, step(1, 2, -1), step(21, 28, 1000));

        Agreement agreement = Agreement.on(proposal, TODAY, PlanPolicy.first());

        assertThat(reasons(agreement))
                .extracting(Object::getClass)
                .containsExactly(
                        PlanRefusal.NoSuchTreatment.class,
                        PlanRefusal.ValidUntilPast.class,
                        PlanRefusal.GapOutOfBand.class,
                        PlanRefusal.MinutesOutOfBand.class);
    }

    @Test
    void needsASessionAndNotTooMany() {
        Agreement none = agree();
        Agreement seven = agree(UNSAID, UNSAID, UNSAID, UNSAID, UNSAID, UNSAID, UNSAID);

        assertThat(reasons(none)).containsExactly(new PlanRefusal.SessionsOutOfBand(0, 6));
        assertThat(reasons(seven)).containsExactly(new PlanRefusal.SessionsOutOfBand(7, 6));
    }

    @Test
    void keepsTheVersionOfTheNumbersThatLetItThrough() {
        Agreement agreement = agree(UNSAID);

        assertThat(agreement)
                .isInstanceOfSatisfying(
                        Agreement.Agreed.class,
                        agreed -> assertThat(agreed.terms().policyVersion()).isEqualTo("2026-1"));
    }

    private static Agreement agree(PlanProposal.Step... steps) {
        return Agreement.on(proposal(TreatmentType.FULL_SHAVED, TODAY.plusYears(1), steps), TODAY, PlanPolicy.first());
    }

    private static PlanProposal proposal(TreatmentType type, LocalDate validUntil, PlanProposal.Step... steps) {
        return new PlanProposal(
                type, Arrays.asList(steps), new Price(250_000, Currency.getInstance("USD")), validUntil);
    }

    /// Below zero means unsaid.
    private static PlanProposal.Step step(int min, int max, int minutes) {
        return new PlanProposal.Step(said(min), said(max), said(minutes));
    }

    private static OptionalInt said(int value) {
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static List<PlannedSession> sessions(Agreement agreement) {
        assertThat(agreement).isInstanceOf(Agreement.Agreed.class);
        return ((Agreement.Agreed) agreement).terms().sessions();
    }

    private static List<PlanRefusal> reasons(Agreement agreement) {
        assertThat(agreement).isInstanceOf(Agreement.Refused.class);
        return ((Agreement.Refused) agreement).reasons();
    }
}
