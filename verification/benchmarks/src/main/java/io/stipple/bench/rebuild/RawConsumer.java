package io.stipple.bench.rebuild;

import io.stipple.bench.KafkaTool;
import io.stipple.bench.Machines;
import io.stipple.contracts.Topic;
import java.util.UUID;

/// Kafka's own ConsumerPerformance on the same topic, counted from its first fetch.
final class RawConsumer {
    private static final int RECORDS_PER_SECOND = 9;

    private RawConsumer() {}

    static double perSecond(Machines machines, int records) throws Exception {
        String printed = KafkaTool.run(
                "org.apache.kafka.tools.ConsumerPerformance",
                "--bootstrap-server",
                machines.bootstrapServers(),
                "--topic",
                Topic.APPOINTMENTS.name(),
                "--group",
                "raw-" + UUID.randomUUID(),
                "--num-records",
                Integer.toString(records),
                "--timeout",
                "60000",
                "--hide-header");
        String figures = printed.lines()
                .filter(line -> line.split(",").length == RECORDS_PER_SECOND + 1)
                .reduce((_, last) -> last)
                .orElseThrow(() -> new IllegalStateException("no figures in: " + printed));
        return Double.parseDouble(figures.split(",")[RECORDS_PER_SECOND].strip());
    }
}
