package io.stipple.chaos.trap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingATrapTest {

    @Test
    void letsTheDriverCallItAroundCommitsAndBeforeStatements() throws IOException {
        byte[] driver = driver();

        String hooked = new String(Agent.hooked(driver), StandardCharsets.ISO_8859_1);

        assertThat(hooked).contains("commit-begins", "commit-done", "statement", "io/stipple/chaos/trap/Trap");
        assertThat(new String(driver, StandardCharsets.ISO_8859_1)).doesNotContain("commit-done");
    }

    @Test
    void needsNothingButItsOwnJar(@TempDir Path folder) throws IOException {
        Traps.in(folder);

        try (var jar = new JarFile(folder.resolve("trap.jar").toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Agent-Class"))
                    .isEqualTo(Agent.class.getName());
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("io/stipple/chaos/trap/Trap.class", "io/stipple/chaos/trap/Agent.class");
        }
    }

    @Test
    void isTheSamePointOnTheOtherSide() {
        String written = Point.AFTER_SEND.written();

        Point read = Point.read(written.split("\\|", -1));

        assertThat(read).isEqualTo(Point.AFTER_SEND);
    }

    private static byte[] driver() throws IOException {
        try (InputStream bytes =
                SettingATrapTest.class.getResourceAsStream("/org/postgresql/jdbc/PgConnection.class")) {
            return Objects.requireNonNull(bytes).readAllBytes();
        }
    }
}
