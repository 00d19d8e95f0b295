package io.stipple.platform.testing;

import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;

/// Decides between containers and native processes. `STIPPLE_TEST_PARTS=native` or `containers` in the
/// environment decides for it.
final class StartOfParts {
    private StartOfParts() {}

    private static final PrintStream OUT = System.out;

    static RealParts start() {
        String wanted = Optional.ofNullable(System.getenv("STIPPLE_TEST_PARTS")).orElse("any");
        if (wanted.equals("native") || (wanted.equals("any") && !dockerAnswers())) {
            return told(NativeParts.start(), "native processes");
        }
        try {
            return told(ContainerParts.start(), "containers");
        } catch (RuntimeException noImages) {
            if (wanted.equals("containers")) {
                throw noImages;
            }
            OUT.println("Test parts: Docker answers but gave no containers (" + noImages.getMessage() + ")");
            return told(NativeParts.start(), "native processes");
        }
    }

    private static RealParts told(RealParts parts, String kind) {
        OUT.println("Test parts: PostgreSQL and Kafka as " + kind + ", Kafka at " + parts.bootstrapServers());
        return parts;
    }

    /// Asks the socket first: without it Testcontainers tries for seconds and fills the log.
    private static boolean dockerAnswers() {
        if (System.getenv("DOCKER_HOST") == null && !socketAnswers()) {
            return false;
        }
        return DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean socketAnswers() {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(Path.of("/var/run/docker.sock")));
        } catch (IOException nobodyThere) {
            return false;
        }
    }
}
