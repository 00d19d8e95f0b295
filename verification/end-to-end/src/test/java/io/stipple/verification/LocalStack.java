package io.stipple.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// The platform as `./stipple up` starts it, on ports and in a folder of its own, once for all tests of this module.
final class LocalStack implements BeforeAllCallback, AutoCloseable {
    private static final Path HOUSE = Path.of("../..").toAbsolutePath().normalize();
    private static final List<Integer> PORTS =
            List.of(8080, 8081, 8082, 8083, 8084, 8180, 9092, 9093, 15432, 1025, 8025);

    private final int offset;
    private final Path state = Path.of("target/stack").toAbsolutePath();

    LocalStack() {
        this.offset = freeOffset();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        ExtensionContext.Store store = context.getRoot().getStore(Namespace.create(LocalStack.class));
        store.computeIfAbsent(LocalStack.class, first -> start(), LocalStack.class);
    }

    static LocalStack of(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(LocalStack.class)).get(LocalStack.class, LocalStack.class);
    }

    private static LocalStack start() {
        LocalStack stack = new LocalStack();
        stack.run("up", "--detach", "--port-offset", String.valueOf(stack.offset))
                .mustSucceed();
        return stack;
    }

    URI console(String path) {
        return URI.create("http://localhost:" + (8080 + offset) + path);
    }

    String kafka() {
        return "localhost:" + (9092 + offset);
    }

    Path state() {
        return state;
    }

    /// Runs `./stipple` as a person would, against this stack, and waits for it.
    Outcome run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(HOUSE.resolve("stipple").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--state", state.toString()));
        try {
            Files.createDirectories(state.getParent());
            Path said = Files.createTempFile(state.getParent(), arguments[0], ".log");
            ProcessBuilder stipple = new ProcessBuilder(command)
                    .directory(HOUSE.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            // Maven, which runs this test, has just built it all and waits for us.
            stipple.environment()
                    .putAll(Map.of(
                            "STIPPLE_NO_BUILD",
                            "1",
                            "STIPPLE_STARTS_ONCE",
                            "1",
                            "STIPPLE_DEMO_CLIENTS",
                            "300",
                            // its processes die too young for the second compiler's work to pay
                            "JDK_JAVA_OPTIONS",
                            (System.getenv().getOrDefault("JDK_JAVA_OPTIONS", "") + " -XX:TieredStopAtLevel=1")
                                    .strip()));
            Process process = stipple.start();
            if (!process.waitFor(12, TimeUnit.MINUTES)) {
                process.destroy();
                return new Outcome(-1, "gave up after 12 minutes\n" + Files.readString(said));
            }
            return new Outcome(process.exitValue(), Files.readString(said));
        } catch (IOException failed) {
            return new Outcome(-1, failed.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome(-1, "interrupted");
        }
    }

    @Override
    public void close() {
        run("down", "--wipe").mustSucceed();
    }

    record Outcome(int exitCode, String said) {
        Outcome mustSucceed() {
            assertThat(exitCode).as(said).isZero();
            return this;
        }
    }

    /// Below the ports that outgoing connections are given, and off 10080, which browsers refuse.
    private static int freeOffset() {
        return IntStream.iterate(3_000, offset -> offset < 17_000, offset -> offset + 250)
                .filter(offset -> PORTS.stream().allMatch(port -> free(port + offset)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no run of free ports for the stack"));
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
