package io.stipple.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowingAProcessAgainTest {

    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Instant TODAY = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path folder;

    private final Process sleeper = sleeper();

    @AfterEach
    void endTheSleeper() {
        sleeper.destroyForcibly();
    }

    @Test
    void findsTheOneThatWasStarted() {
        var files = new RunFiles(folder);

        files.save(running(Birth.now(sleeper.pid())));

        assertThat(files.alive("sleeper")).map(Running::pid).contains(sleeper.pid());
    }

    @Test
    void neverTakesAnotherWithTheSamePidForIt() {
        var files = new RunFiles(folder);

        files.save(running("another boot/4711"));

        assertThat(files.alive("sleeper")).isEmpty();
        assertThat(files.allAlive()).isEmpty();
    }

    @Test
    void neverEndsAnotherWithTheSamePid() {
        var ended = Ending.of(running("another boot/4711"), SHORT);

        assertThat(ended).isFalse();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void endsTheOneThatWasStarted() {
        var byForce = Ending.of(running(Birth.now(sleeper.pid())), SHORT);

        assertThat(byForce).isFalse();
        assertThat(sleeper.onExit()).succeedsWithin(SHORT);
    }

    @Test
    void takesABrokenFileForNoProcess() throws IOException {
        Files.writeString(folder.resolve("sleeper.json"), "{\"pid\": ");

        assertThat(new RunFiles(folder).allAlive()).isEmpty();
    }

    private Running running(String born) {
        return new Running("sleeper", sleeper.pid(), born, TODAY, 1, "", Farewell.TERMINATE);
    }

    private static Process sleeper() {
        try {
            return new ProcessBuilder("sleep", "60").start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
