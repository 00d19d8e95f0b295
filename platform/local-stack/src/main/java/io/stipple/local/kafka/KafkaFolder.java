package io.stipple.local.kafka;

import io.stipple.local.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One broker's folder: its configuration, written anew for each start, its log segments, and the command that serves
/// it.
public record KafkaFolder(Path folder) {

    /// A second door: a listener whose clients are told to come back by another port, where something stands between.
    ///
    /// @param listening where the broker listens
    /// @param advertised where its clients are told to connect
    public record Detour(int listening, int advertised) {}

    /// Writes the configuration and returns the command of a broker in the foreground.
    public List<String> command(int port, String heap) {
        return command(properties(port, "", ""), heap);
    }

    /// The same with a second door beside the first.
    public List<String> command(int port, Detour detour, String heap) {
        var listener = ",DETOUR://127.0.0.1:" + detour.listening();
        var advertised = ",DETOUR://127.0.0.1:" + detour.advertised();
        return command(properties(port, listener, advertised), heap);
    }

    private List<String> command(String configuration, String heap) {
        try {
            Files.createDirectories(folder);
            var properties = Files.writeString(folder.resolve("server.properties"), configuration);
            var logging = Files.writeString(folder.resolve("log4j2.yaml"), LOGGING);
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xms" + heap,
                    "-Xmx" + heap,
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.awt.headless=true",
                    "-Dlog4j2.configurationFile=" + logging.toUri(),
                    "-cp",
                    KafkaLibraries.classPath(),
                    Broker.class.getName(),
                    properties.toString(),
                    storage().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    /// The controller's port is nobody else's business, so any free one will do at each start.
    private String properties(int port, String listener, String advertised) {
        var controller = Ports.anyFree();
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,DETOUR:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=PLAINTEXT
                listeners=PLAINTEXT://127.0.0.1:%2$d%4$s,CONTROLLER://127.0.0.1:%1$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%2$d%5$s
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=12
                default.replication.factor=1
                offsets.topic.num.partitions=5
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                background.threads=4
                log.retention.ms=-1
                log.cleaner.dedupe.buffer.size=16777216
                log.index.size.max.bytes=1048576
                log.message.timestamp.after.max.ms=9223372036854775807
                """.formatted(controller, port, storage(), listener, advertised);
    }

    private Path storage() {
        return folder.resolve("data");
    }

    private static final String LOGGING = """
            Configuration:
              status: error
              Appenders:
                Console:
                  name: STDOUT
                  PatternLayout:
                    pattern: "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5p %c{1.} %m%n"
              Loggers:
                Root:
                  level: warn
                  AppenderRef:
                    ref: STDOUT
                Logger:
                  - name: kafka.server.KafkaRaftServer
                    level: info
                  - name: org.apache.kafka.common.utils.AppInfoParser
                    level: error
            """;
}
