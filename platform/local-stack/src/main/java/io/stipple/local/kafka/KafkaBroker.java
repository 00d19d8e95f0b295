package io.stipple.local.kafka;

import io.stipple.local.CannotStart;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Patience;
import io.stipple.local.process.Ports;
import io.stipple.local.process.TiedProcess;
import java.nio.file.Path;
import java.time.Duration;

/// A Kafka broker of our own; it stops on `close` and never outlives this JVM.
public final class KafkaBroker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final TiedProcess process;
    private final int port;

    private KafkaBroker(TiedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts a broker and returns when it answers; `port` 0 takes any free one.
    /// The topics stay in `folder` for the next start.
    public static KafkaBroker start(Path folder, int port) {
        var home = new KafkaFolder(folder.toAbsolutePath());
        var listening = Ports.orAnyFree(port);
        var command = home.command(listening, "384m");
        var log = home.folder().resolve("broker.log");
        var broker = new KafkaBroker(TiedProcess.start(command, home.folder(), log, Farewell.TERMINATE), listening);
        try {
            Patience.until(
                    PATIENCE,
                    broker.process::isAlive,
                    () -> KafkaAnswer.from(listening),
                    "The Kafka broker on port " + listening);
        } catch (CannotStart e) {
            broker.close();
            throw new CannotStart("%s See %s.".formatted(e.getMessage(), log), e);
        }
        return broker;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.close();
    }
}
