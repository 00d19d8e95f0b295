package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.booking.fixture.Course;
import io.stipple.booking.fixture.SessionService;
import io.stipple.contracts.Origin;
import io.stipple.contracts.session.ContraindicationsChecked;
import io.stipple.contracts.session.HealingChecked;
import io.stipple.contracts.session.HealingVerdict;
import io.stipple.contracts.session.HealthVerdict;
import io.stipple.contracts.session.PlanRevised;
import io.stipple.contracts.session.PlanRevisionReason;
import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.testing.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What health checks, healing checks and revised plans mean for the sessions still to come.
class GoingOnWithACourseTest extends AskingTheService {
    private static final String FIRST = "2026-12-07T10:00:00-05:00";
    private static final String SECOND = "2026-12-18T10:00:00-05:00";
    private static final Instant CHECKED = Instant.parse("2026-12-10T15:00:00Z");

    private Course course;
    private Answer second;
    private int checks;

    @BeforeEach
    void aCourseOfTwoSessions() {
        course = Course.agreed(clinic, tess);
        course.books(1, FIRST);
        second = course.books(2, SECOND);
    }

    @Test
    void putsTheNextSessionBeforeSomebodyWhileTheSkinHolds() {
        healing(HealingVerdict.HOLD, Optional.empty());

        await().untilAsserted(() -> assertThat(clinic.queue()).containsExactly(second.text("id")));
        assertThat(reasons()).contains("healing-holds");
        healing(HealingVerdict.MAY_GO_ON, Optional.empty());
        await().untilAsserted(() -> assertThat(clinic.queue()).isEmpty());
    }

    @Test
    void holdsItUntilADay() {
        healing(HealingVerdict.HOLD, Optional.of(LocalDate.of(2026, 12, 20)));

        await().untilAsserted(() -> assertThat(clinic.queue()).containsExactly(second.text("id")));
        assertThat(move("2026-12-19T10:00:00-05:00").problem()).isEqualTo("healing-holds");
        assertThat(move("2026-12-20T10:00:00-05:00").status()).isEqualTo(200);
        assertThat(clinic.queue()).isEmpty();
    }

    @Test
    void waitsForADoctorsLetter() {
        health(HealthVerdict.LETTER_NEEDED, Optional.empty());

        await().untilAsserted(() -> assertThat(clinic.queue()).contains(second.text("id")));
        assertThat(reasons()).contains("health-forbids");
        assertThat(move("2026-12-19T10:00:00-05:00").problem()).isEqualTo("health-forbids");
        health(HealthVerdict.CLEAR, Optional.empty());
        await().untilAsserted(() -> assertThat(clinic.queue()).isEmpty());
    }

    @Test
    void waitsForTheDayAContraindicationEnds() {
        health(HealthVerdict.NOT_BEFORE, Optional.of(LocalDate.of(2026, 12, 19)));

        await().untilAsserted(() -> assertThat(clinic.queue()).contains(second.text("id")));
        assertThat(move("2026-12-19T10:00:00-05:00").status()).isEqualTo(200);
    }

    @Test
    void addsAThirdSessionOnRequestInItsOwnGap() {
        assertThat(third("2027-01-11T10:00:00-05:00").problem()).isEqualTo("no-session-left");

        revised(
                2,
                List.of(
                        new PlannedSession(1, 0, 60, 180),
                        new PlannedSession(2, 10, 14, 120),
                        new PlannedSession(3, 21, 28, 120)));

        await().untilAsserted(() ->
                assertThat(third("2027-01-07T10:00:00-05:00").problem()).isEqualTo("gap-not-kept"));
        assertThat(third("2027-01-11T10:00:00-05:00").status()).isEqualTo(201);
    }

    @Test
    void looksAgainWhenThePlanIsRevisedAndHeedsTheNewestRevisionAlone() {
        revised(3, List.of(new PlannedSession(1, 0, 60, 180), new PlannedSession(2, 13, 20, 120)));
        revised(2, List.of(new PlannedSession(1, 0, 60, 180)));

        await().untilAsserted(() ->
                assertThat(move("2026-12-18T11:00:00-05:00").problem()).isEqualTo("gap-not-kept"));
        assertThat(move("2026-12-22T10:00:00-05:00").status()).isEqualTo(200);
    }

    @Test
    void putsASessionTheRevisedPlanNoLongerHasBeforeSomebody() {
        revised(2, List.of(new PlannedSession(1, 0, 60, 180)));

        await().untilAsserted(() -> assertThat(clinic.queue()).containsExactly(second.text("id")));
        assertThat(reasons()).contains("no-session-left");
    }

    private void healing(HealingVerdict verdict, Optional<LocalDate> notBefore) {
        SessionService.tells(new HealingChecked(
                UUID.randomUUID(),
                UUID.randomUUID(),
                course.client(),
                clinic.code(),
                course.plan(),
                1,
                verdict,
                notBefore,
                Origin.STAFF,
                CHECKED.plusSeconds(checks++)));
    }

    private void health(HealthVerdict verdict, Optional<LocalDate> notBefore) {
        SessionService.tells(new ContraindicationsChecked(
                UUID.randomUUID(),
                course.client(),
                clinic.code(),
                verdict,
                notBefore,
                "franchise-1",
                Origin.STAFF,
                CHECKED.plusSeconds(checks++)));
    }

    private void revised(int revision, List<PlannedSession> sessions) {
        SessionService.tells(new PlanRevised(
                course.plan(),
                UUID.randomUUID(),
                course.client(),
                clinic.code(),
                revision,
                PlanRevisionReason.RESULT_SO_FAR,
                TreatmentType.FULL_SHAVED,
                sessions,
                400_000,
                "USD",
                LocalDate.of(2027, 3, 31),
                Origin.STAFF,
                CHECKED.plusSeconds(checks++)));
    }

    private Answer third(String startsAt) {
        return course.asks(3, startsAt, Map.of());
    }

    private Answer move(String startsAt) {
        return clinic.frontDesk()
                .put(
                        "/v1/appointments/" + second.text("id") + "/slot",
                        Map.of("technicianId", tess, "startsAt", startsAt),
                        second.etag());
    }

    private String reasons() {
        return clinic.frontDesk()
                .get("/v1/clinics/" + clinic.code() + "/reassignments")
                .body()
                .findValues("reasons")
                .toString();
    }
}
