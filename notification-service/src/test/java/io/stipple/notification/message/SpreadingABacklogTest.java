package io.stipple.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.memory.Memory;
import io.stipple.platform.identity.ClinicCode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// After an outage of hours, what missed its time goes out little by little.
class SpreadingABacklogTest {

    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");
    private static final int PER_SECOND = 5;

    private Instant real = Instant.parse("2026-01-01T00:00:00Z");
    private final MessagesInMemory table = new MessagesInMemory(new Memory(), () -> real, UUID::randomUUID);
    private final Claims claims =
            new Claims(new ClaimedInMemory(table, UUID.randomUUID()), fact -> {}, new CatchUp(PER_SECOND, () -> real));

    @Test
    void letsASecondsWorthGoEachSecond() {
        plan(MessageKind.REMINDER, NOW.minus(Duration.ofHours(3)), 100);

        assertThat(claims.take(50, NOW)).hasSize(PER_SECOND);
        assertThat(claims.take(50, NOW)).isEmpty();
        real = real.plusSeconds(1);
        assertThat(claims.take(50, NOW)).hasSize(PER_SECOND);
    }

    @Test
    void letsWhatIsDueNowPassBy() {
        plan(MessageKind.REMINDER, NOW.minus(Duration.ofHours(3)), 100);
        plan(MessageKind.AFTERCARE, NOW.minusSeconds(1), 20);
        plan(MessageKind.BOOKING_CONFIRMED, NOW.minus(Duration.ofHours(3)), 20);

        List<PlannedMessage> taken = claims.take(50, NOW);

        assertThat(taken)
                .extracting(PlannedMessage::kind)
                .filteredOn(kind -> kind != MessageKind.REMINDER)
                .hasSize(40);
        assertThat(taken).hasSize(40 + PER_SECOND);
    }

    @Test
    void savesNothingUpWhileThereIsNothingToSend() {
        real = real.plus(Duration.ofDays(1));
        plan(MessageKind.REMINDER, NOW.minus(Duration.ofHours(3)), 100);

        assertThat(claims.take(50, NOW)).hasSize(PER_SECOND);
    }

    private void plan(MessageKind kind, Instant at, int count) {
        for (int i = 0; i < count; i++) {
            table.add(
                    List.of(new MessageDraft(
                            UUID.randomUUID(),
                            new ClinicCode("miami-brickell"),
                            kind,
                            "24h",
                            UUID.randomUUID(),
                            0,
                            new Due.Exactly(at, ZoneOffset.UTC),
                            Optional.empty())),
                    1,
                    Optional.empty(),
                    at);
        }
    }
}
