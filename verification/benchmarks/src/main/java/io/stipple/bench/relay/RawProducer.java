package io.stipple.bench.relay;

import io.stipple.bench.KafkaTool;
import io.stipple.bench.Machines;

/// Kafka's own ProducerPerformance with records of the same weight: no database, no keys, no order.
final class RawProducer implements Contender {
    private final Machines machines;
    private final int bytes;

    RawProducer(Machines machines, long seed) {
        this.machines = machines;
        this.bytes = new Facts(seed, 1).next().bytes();
    }

    @Override
    public String name() {
        return "raw-producer";
    }

    @Override
    public AutoCloseable start(String topic, int count) throws Exception {
        KafkaTool.run(
                "org.apache.kafka.tools.ProducerPerformance",
                "--topic",
                topic,
                "--num-records",
                Integer.toString(count),
                "--record-size",
                Integer.toString(bytes),
                "--throughput",
                "-1",
                "--command-property",
                "bootstrap.servers=" + machines.bootstrapServers(),
                "acks=all");
        return () -> {};
    }
}
