package io.stipple.chaos.fault;

import io.stipple.chaos.evidence.Topics;
import io.stipple.contracts.Topic;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Records that were read long ago, or just now, stand on their topic again.
///
/// @param last how many of each topic's newest
/// @param times how often each
record Repeated(Ground ground, String kind, List<Topic<?>> topics, int last, int times) implements Fault {

    static Fault newest(Ground ground) {
        return new Repeated(ground, "duplicates x5 of the newest records", Topic.all(), 40, 5);
    }

    static Fault wholeTopic(Ground ground) {
        return new Repeated(
                ground,
                "replay of a whole topic",
                List.of(Topic.APPOINTMENTS, Topic.CONSULTATIONS),
                Integer.MAX_VALUE,
                1);
    }

    @Override
    public Target target() {
        return Target.NONE;
    }

    @Override
    public double happen() throws InterruptedException {
        String brokers = ground.stack().addresses().kafka();
        var topicsNow = new Topics(brokers);
        for (Topic<?> topic : topics) {
            List<ConsumerRecord<byte[], byte[]>> all = topicsNow.of(List.of(topic.name())).stream()
                    .filter(raw -> !ground.injected().contains(place(raw)))
                    .toList();
            List<ProducerRecord<byte[], byte[]>> again = all.stream()
                    .skip(Math.max(0, all.size() - last))
                    .flatMap(this::again)
                    .toList();
            new Injections(brokers, ground.injected()).write(again);
        }
        return Ground.secondsUntil("the flow of facts", ground.flow()::isBack);
    }

    private Stream<ProducerRecord<byte[], byte[]>> again(ConsumerRecord<byte[], byte[]> raw) {
        var copy = new ProducerRecord<>(raw.topic(), raw.partition(), raw.key(), raw.value(), raw.headers());
        return Collections.nCopies(times, copy).stream();
    }

    private static String place(ConsumerRecord<byte[], byte[]> raw) {
        return raw.topic() + "-" + raw.partition() + "@" + raw.offset();
    }
}
