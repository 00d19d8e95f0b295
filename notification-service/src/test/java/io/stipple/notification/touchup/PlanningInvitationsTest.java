package io.stipple.notification.touchup;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.notification.message.MessageDraft;
import io.stipple.platform.identity.ClinicCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanningInvitationsTest {

    static final TouchUpTimings TIMINGS = new TouchUpTimings(List.of(30, 90), LocalTime.of(10, 0), Duration.ofDays(60));

    private static final ZoneId MIAMI = ZoneId.of("America/New_York");
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    private final TouchUpPlan rules = new TouchUpPlan(TIMINGS);
    private final TouchUp touchUp = new TouchUp(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            new ClinicCode("miami-brickell"),
            LEAP_DAY,
            LEAP_DAY.plusYears(2),
            MIAMI,
            TouchUpState.DUE,
            0,
            0);

    @Test
    void invitesAtTenOnTheDayTheWindowOpensEvenALeapDay() {
        MessageDraft first = rules.first(touchUp);

        assertThat(first.due().at()).isEqualTo(Instant.parse("2028-02-29T15:00:00Z"));
        assertThat(touchUp.opensAt()).isEqualTo(Instant.parse("2028-02-29T05:00:00Z"));
        assertThat(first.expiresAt()).contains(Instant.parse("2030-03-01T05:00:00Z"));
    }

    @Test
    void repeatsThirtyAndNinetyDaysAfterTheFirstOnTheClinicsWall() {
        MessageDraft second =
                rules.after(touchUp, 1, Instant.parse("2028-02-29T15:00:00Z")).orElseThrow();
        MessageDraft third = rules.after(touchUp, 2, second.due().at()).orElseThrow();

        assertThat(second.due().at()).isEqualTo(Instant.parse("2028-03-30T14:00:00Z"));
        assertThat(third.due().at()).isEqualTo(Instant.parse("2028-05-29T14:00:00Z"));
    }

    @Test
    void stopsAfterTheThird() {
        assertThat(rules.after(touchUp, 3, Instant.parse("2028-05-29T14:00:00Z")))
                .isEmpty();
    }

    @Test
    void countsFromWhenTheFirstWasReallySentAfterAJumpOfYears() {
        Instant fiveYearsLate = Instant.parse("2033-06-01T15:00:00Z");

        MessageDraft second = rules.after(touchUp, 1, fiveYearsLate).orElseThrow();

        assertThat(second.due().at()).isEqualTo(Instant.parse("2033-07-01T14:00:00Z"));
    }
}
