package io.stipple.chaos.fault;

import io.stipple.contracts.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Strangers join the readers' groups and leave again, over and over; what they are given meanwhile they never finish.
record RebalanceStorm(Ground ground) implements Fault {

    private static final int TIMES = 5;
    private static final List<String> GROUPS = List.of("session.appointments", "insight.appointments");

    @Override
    public String kind() {
        return "rebalance storm";
    }

    @Override
    public Target target() {
        return Target.NONE;
    }

    @Override
    public double happen() throws InterruptedException {
        for (int n = 0; n < TIMES; n++) {
            for (String group : GROUPS) {
                joinAndLeave(group);
            }
        }
        return Ground.secondsUntil("the flow of facts", ground.flow()::isBack);
    }

    private void joinAndLeave(String group) throws InterruptedException {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                ground.stack().addresses().kafka(),
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        try (var stranger = new KafkaConsumer<byte[], byte[]>(settings)) {
            stranger.subscribe(List.of(Topic.APPOINTMENTS.name()));
            stranger.poll(Duration.ofMillis(600));
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
