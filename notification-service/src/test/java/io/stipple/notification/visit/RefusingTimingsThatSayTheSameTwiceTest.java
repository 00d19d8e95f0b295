package io.stipple.notification.visit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusingTimingsThatSayTheSameTwiceTest {
    private static final Duration A_DAY = Duration.ofHours(24);

    @Test
    void aTextAtTheHourOfAMail() {
        assertThatThrownBy(() -> timings(List.of(A_DAY), List.of(A_DAY))).hasMessageContaining("[24, 24]");
    }

    @Test
    void twoThatWouldHaveOneName() {
        assertThatThrownBy(() -> timings(List.of(A_DAY, A_DAY.plusMinutes(30)), List.of()))
                .hasMessageContaining("[24, 24]");
    }

    private static VisitTimings timings(List<Duration> reminders, List<Duration> texts) {
        return new VisitTimings(reminders, texts, 5, LocalTime.of(10, 0));
    }
}
