package io.stipple.platform.testing;

import io.stipple.platform.testing.RealParts.Database;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The parts as containers. Testcontainers' own reaper ends them with this JVM.
final class ContainerParts {
    private ContainerParts() {}

    static RealParts start() {
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18.6");
        postgres.start();
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.2");
        kafka.start();
        return new RealParts(
                new Database(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword()),
                kafka.getBootstrapServers());
    }
}
