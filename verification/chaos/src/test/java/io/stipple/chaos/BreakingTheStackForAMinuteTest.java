package io.stipple.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./stipple chaos` as a person runs it. How soon things are well again is told, not asserted.
@Tag("whole-stack")
class BreakingTheStackForAMinuteTest {

    private static final Path HOUSE = Path.of("../..").toAbsolutePath().normalize();
    private static final Path STATE = Path.of("target/stack").toAbsolutePath();

    @Test
    void losesNothingAndDoublesNothing() throws IOException, InterruptedException {
        Files.createDirectories(STATE);
        Path said = STATE.resolve("chaos.log");

        Process chaos = chaos(said);
        boolean ended = chaos.waitFor(12, TimeUnit.MINUTES);
        chaos.destroy();

        assertThat(ended).as(Files.readString(said)).isTrue();
        assertThat(chaos.exitValue()).as(Files.readString(said)).isZero();
        JsonNode told = JsonMapper.shared().readTree(Files.readString(STATE.resolve("chaos.json")));
        assertThat(told.path("violations")).isEmpty();
        assertThat(told.path("faults")).isNotEmpty();
        assertThat(told.path("commands").path("ok").asInt()).isPositive();
    }

    private static Process chaos(Path said) throws IOException {
        var command = List.of(
                HOUSE.resolve("stipple").toString(),
                "chaos",
                "--seed",
                "1",
                "--minutes",
                "1",
                "--state",
                STATE.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(HOUSE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        // Maven, which runs this test, has just built it all.
        builder.environment().putAll(Map.of("STIPPLE_NO_BUILD", "1"));
        return builder.start();
    }
}
