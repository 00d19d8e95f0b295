package io.stipple.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stipple.local.CannotStart;
import io.stipple.local.Site;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusingToStartTest {

    @TempDir
    Path state;

    @Test
    void namesTheTakenPortWhoHoldsItAndTheRemedy() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var offset = socket.getLocalPort() - 8025;
            var mail = Stack.of(new Site(state, state, offset)).only(Set.of("mail"));

            assertThatThrownBy(() -> Preconditions.check(state, mail.parts()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Port %d, which mail needs, is taken by ".formatted(socket.getLocalPort()))
                    .hasMessageContaining("--port-offset");
        }
    }

    @Test
    void saysWhichOptionIsUnknown() {
        assertThatThrownBy(() -> Options.parse(List.of("--detatch"))).hasMessageContaining("--detatch");
        assertThatThrownBy(() -> Options.parse(List.of("--port-offset", "many")))
                .hasMessageContaining("'many'");
        assertThatThrownBy(() -> Options.parse(List.of("--state"))).hasMessageContaining("needs a value");
    }

    @Test
    void saysWhichPartIsUnknown() {
        var stack = Stack.of(new Site(state, state, 0));

        assertThatThrownBy(() -> stack.only(Set.of("postgress"))).hasMessageContaining("postgress");
    }

    @Test
    void letsOneCommandAloneChangeAStack() {
        try (var _ = StateLock.take(state)) {
            assertThat(state.resolve("lock")).exists();
        }
        try (var _ = StateLock.take(state)) {
            assertThat(state.resolve("lock")).exists();
        }
    }
}
