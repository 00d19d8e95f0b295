package io.stipple.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.TurnableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MovingTheClockTest {
    private static final Duration THREE_YEARS = Duration.parse("PT26280H");
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private final TurnableClock real = new TurnableClock();

    @Test
    void followsTheFileForwardsAndBack() throws IOException {
        Path file = folder.resolve("offset");
        Clock moved = new MovedClock(real, file);
        assertThat(moved.instant()).isEqualTo(real.instant());

        Files.writeString(file, THREE_YEARS + "\n");
        real.turn(A_SECOND);
        assertThat(moved.instant()).isEqualTo(real.instant().plus(THREE_YEARS));

        Files.writeString(file, "");
        real.turn(A_SECOND);
        assertThat(moved.instant()).isEqualTo(real.instant());
    }

    @Test
    void staysWhereItIsWhileTheFileIsHalfWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("offset"), THREE_YEARS.toString());
        Clock moved = new MovedClock(real, file);

        Files.writeString(file, "PT26");
        real.turn(A_SECOND);

        assertThat(moved.instant()).isEqualTo(real.instant().plus(THREE_YEARS));
    }

    @Test
    void isForTheLocalProfileAlone() {
        var runner = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ClockAutoConfiguration.class))
                .withPropertyValues("stipple.clock.offset-file=" + folder.resolve("offset"));

        runner.run(context -> assertThat(context.getBean(Clock.class)).isEqualTo(Clock.systemUTC()));
        runner.withPropertyValues("spring.profiles.active=local")
                .run(context -> assertThat(context.getBean(Clock.class)).isInstanceOf(MovedClock.class));
    }
}
