package io.stipple.booking.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Instant FIRST = Instant.parse("2026-12-01T15:00:00Z");

    /// Complaint: webhooks that stop for good after three failures (cal.diy #13494).
    @Test
    void lastsThreeDaysWithGrowingPauses() {
        List<Duration> pauses = new ArrayList<>();
        Instant now = FIRST;
        for (Optional<Instant> next = Patience.next(1, FIRST, now);
                next.isPresent();
                next = Patience.next(pauses.size() + 1, FIRST, now)) {
            pauses.add(Duration.between(now, next.get()));
            now = next.get();
        }

        assertThat(pauses).isSorted().hasSizeGreaterThan(10);
        assertThat(Duration.between(FIRST, now)).isBetween(Duration.ofHours(60), Duration.ofHours(72));
    }
}
