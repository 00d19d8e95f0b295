package io.stipple.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {

    @TempDir
    Path folder;

    @Test
    void areSpringsOwnAnalysisWhereThereIsOne() throws IOException {
        var log = log("""
                java.lang.IllegalStateException: something deep
                ***************************
                APPLICATION FAILED TO START
                ***************************

                Description:

                Web server failed to start. Port 8081 was already in use.

                Action:

                Identify and stop the process.
                """);

        assertThat(LogTail.cause(log)).isEqualTo("Web server failed to start. Port 8081 was already in use.");
    }

    @Test
    void areTheInnermostCauseOtherwise() throws IOException {
        var log = log("""
                Exception in thread "main" java.lang.RuntimeException: outer
                Caused by: java.lang.IllegalStateException: middle
                \tat Somewhere
                Caused by: java.net.ConnectException: inner
                \tat Elsewhere
                """);

        assertThat(LogTail.cause(log)).isEqualTo("java.net.ConnectException: inner");
    }

    @Test
    void areTheLastLineWhenNothingStandsOut() throws IOException {
        assertThat(LogTail.cause(log("starting\nKilled\n\n"))).isEqualTo("Killed");
        assertThat(LogTail.cause(log(""))).isEqualTo("it said nothing");
    }

    private Path log(String text) throws IOException {
        return Files.writeString(folder.resolve("a.log"), text);
    }
}
