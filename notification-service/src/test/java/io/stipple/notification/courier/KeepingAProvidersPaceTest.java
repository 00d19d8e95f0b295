package io.stipple.notification.courier;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.notification.Channel;
import io.stipple.notification.world.NotificationTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotificationTest
class KeepingAProvidersPaceTest {

    private static final int FAR_MORE_THAN_HALF_A_MINUTES_WORTH = 90;

    @Autowired
    JdbcClient jdbc;

    @Test
    void givesEachMessageItsTurnAndNoneThatIsTooFarOff() {
        List<Optional<Duration>> turns = IntStream.range(0, FAR_MORE_THAN_HALF_A_MINUTES_WORTH)
                .mapToObj(i -> pace(1).turn(Channel.SMS))
                .toList();

        assertThat(turns.getFirst()).contains(Duration.ZERO);
        assertThat(turns.get(20).orElseThrow()).isGreaterThan(Duration.ofSeconds(5));
        assertThat(turns.getLast()).isEmpty();
    }

    @Test
    void letsEverythingGoWhereThereIsNoLimit() {
        assertThat(IntStream.range(0, 50).mapToObj(i -> pace(0).turn(Channel.SMS)))
                .containsOnly(Optional.of(Duration.ZERO));
    }

    private PaceInPostgres pace(int perSecond) {
        return new PaceInPostgres(
                jdbc,
                new CourierSettings(
                        1,
                        1,
                        1,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        0,
                        perSecond));
    }
}
