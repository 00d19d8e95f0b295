package io.stipple.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsTopicsAcrossAStopAndAStart() throws Exception {
        try (var broker = KafkaBroker.start(folder, 0);
                var admin = admin(broker)) {
            var topic = new NewTopic("booking.appointments", 12, (short) 1);
            admin.createTopics(List.of(topic)).all().get(20, TimeUnit.SECONDS);
        }

        try (var broker = KafkaBroker.start(folder, 0);
                var admin = admin(broker)) {
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains("booking.appointments");
        }
    }

    private static Admin admin(KafkaBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }
}
