package io.stipple.platform.testing;

import io.stipple.platform.testing.RealParts.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/// The parts without Docker.
final class NativeParts {
    private NativeParts() {}

    static RealParts start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            EmbeddedKafkaKraftBroker kafka = new EmbeddedKafkaKraftBroker(1, 1);
            kafka.brokerProperty("auto.create.topics.enable", "false");
            kafka.afterPropertiesSet();
            return new RealParts(
                    new Database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"),
                    kafka.getBrokersAsString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
