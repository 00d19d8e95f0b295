package io.stipple.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.platform.identity.ClinicCode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BookmarksTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private long nanos;
    private final Bookmarks bookmarks = new Bookmarks(() -> nanos);

    @Test
    void theNextClaimBeginsWhereTheLastOneEnded() {
        bookmarks.put(Urgency.TIMED, List.of(due(NOON.minusSeconds(9)), due(NOON.minusSeconds(5))));

        assertThat(mark(Urgency.TIMED)).contains(NOON.minusSeconds(5));
        assertThat(mark(Urgency.PROMPT)).isEmpty();
    }

    @Test
    void whatWasPutBackWaitsNoLongerThanASecondHoweverManyAreClaimed() {
        for (int i = 0; i < 3; i++) {
            bookmarks.put(Urgency.TIMED, List.of(due(NOON.minusSeconds(9 - i))));
            nanos += Duration.ofMillis(400).toNanos();
        }

        assertThat(mark(Urgency.TIMED)).isEmpty();
    }

    @Test
    void nothingFoundMeansFromTheBeginning() {
        bookmarks.put(Urgency.TIMED, List.of(due(NOON.minusSeconds(5))));
        bookmarks.put(Urgency.TIMED, List.of());

        assertThat(mark(Urgency.TIMED)).isEmpty();
    }

    @Test
    void aClockThatWentBackHasNone() {
        bookmarks.put(Urgency.TIMED, List.of(due(NOON.plusSeconds(1))));

        assertThat(mark(Urgency.TIMED)).isEmpty();
    }

    private Optional<Instant> mark(Urgency urgency) {
        return bookmarks.between(Instant.EPOCH, NOON, urgency);
    }

    private static PlannedMessage due(Instant at) {
        return new PlannedMessage(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new ClinicCode("miami-brickell"),
                MessageKind.REMINDER,
                "24h",
                UUID.randomUUID(),
                0,
                new Due.Exactly(at, ZoneOffset.UTC),
                Optional.empty(),
                0,
                Channel.EMAIL);
    }
}
