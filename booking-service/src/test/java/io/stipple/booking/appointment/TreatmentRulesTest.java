package io.stipple.booking.appointment;

import static io.stipple.booking.fixture.ClientFixture.aClient;
import static io.stipple.booking.fixture.ClinicFixture.aClinic;
import static io.stipple.booking.fixture.TechnicianFixture.aTechnician;
import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.client.Client;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.plan.Clearance;
import io.stipple.booking.plan.DayRange;
import io.stipple.booking.plan.PlanProgress;
import io.stipple.booking.plan.TreatmentPlan;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.PlanStep;
import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.TreatmentType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TreatmentRulesTest {
    private static final LocalDate CONSULTED = LocalDate.of(2026, 12, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 7);
    private static final LocalDate VALID_UNTIL = LocalDate.of(2027, 1, 31);

    private final Clinic clinic = aClinic().built();
    private final Technician tess =
            aTechnician().worksDailyAt(clinic, "09:00", "18:00").built();
    private final Client mira = aClient().built();
    private final TreatmentPlan plan = new TreatmentPlan(
            UUID.randomUUID(),
            mira.id(),
            TreatmentType.FULL_SHAVED,
            List.of(
                    new PlannedSession(1, 0, 60, 180),
                    new PlannedSession(2, 10, 14, 180),
                    new PlannedSession(3, 21, 28, 180)),
            VALID_UNTIL);

    @Test
    void holdTheGapOnBothItsEdges() {
        var progress = progress(Map.of(1, FIRST));

        assertThat(refusing(2, FIRST.plusDays(10), progress)).isEmpty();
        assertThat(refusing(2, FIRST.plusDays(14), progress)).isEmpty();
        var gap = new Refusal.GapNotKept(new DayRange(FIRST.plusDays(10), FIRST.plusDays(14)));
        assertThat(refusing(2, FIRST.plusDays(9), progress)).containsExactly(gap);
        assertThat(refusing(2, FIRST.plusDays(15), progress)).containsExactly(gap);
    }

    @Test
    void lookAtTheSessionAfterItToo() {
        var progress = progress(Map.of(1, FIRST, 3, FIRST.plusDays(34)));

        assertThat(refusing(2, FIRST.plusDays(13), progress)).isEmpty();
        assertThat(refusing(2, FIRST.plusDays(14), progress))
                .containsExactly(new Refusal.GapNotKept(new DayRange(FIRST.plusDays(10), FIRST.plusDays(13))));
    }

    @Test
    void takeSessionsInTheirOrderAndEachOnce() {
        assertThat(refusing(2, FIRST, progress(Map.of()))).containsExactly(new Refusal.SessionOutOfOrder(1));
        assertThat(refusing(1, FIRST, progress(Map.of(1, FIRST)))).containsExactly(new Refusal.SessionAlreadyBooked(1));
        assertThat(refusing(4, FIRST, progress(Map.of()))).containsExactly(new Refusal.NoSessionLeft());
    }

    @Test
    void endWithTheLastDayOfThePlan() {
        var progress = progress(Map.of());

        assertThat(refusing(1, CONSULTED.plusDays(60), progress)).isEmpty();
        assertThat(refusing(1, VALID_UNTIL.plusDays(1), progress)).contains(new Refusal.PlanExpired(VALID_UNTIL));
    }

    @Test
    void askForATechnicianWhoDoesThis() {
        Technician other = aTechnician().whoDoes(TreatmentType.HAIRLINE).built();

        assertThat(TreatmentRules.refusing(wish(1, FIRST, other), 1, progress(Map.of())))
                .containsExactly(new Refusal.SkillMissing(TreatmentType.FULL_SHAVED));
    }

    @Test
    void waitForTheDayTheConsultationNamed() {
        var cleared = new Clearance.Cleared(Optional.of(FIRST));

        assertThat(TreatmentRules.clearing(cleared, FIRST)).isEmpty();
        assertThat(TreatmentRules.clearing(cleared, FIRST.minusDays(1))).containsExactly(new Refusal.NotBefore(FIRST));
        assertThat(TreatmentRules.clearing(new Clearance.NotCleared(), FIRST))
                .containsExactly(new Refusal.ConsultationFirst());
    }

    private PlanProgress progress(Map<Integer, LocalDate> taken) {
        return new PlanProgress(plan, CONSULTED, taken, Map.of());
    }

    private List<Refusal> refusing(int number, LocalDate day, PlanProgress progress) {
        return TreatmentRules.refusing(wish(number, day, tess), number, progress);
    }

    private Wish wish(int number, LocalDate day, Technician technician) {
        return new Wish(
                UUID.randomUUID(),
                mira,
                clinic,
                technician,
                new Purpose.Session(new PlanStep(plan.id(), number)),
                Interval.of(
                        day.atTime(LocalTime.of(10, 0)).atZone(clinic.zone()).toInstant(), Duration.ofHours(3)),
                Origin.STAFF);
    }
}
