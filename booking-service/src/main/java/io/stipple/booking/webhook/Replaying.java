package io.stipple.booking.webhook;

import io.stipple.booking.webhook.Replays.Open;
import io.stipple.booking.webhook.Replays.Part;
import io.stipple.platform.identity.ClinicScope;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Reads the topics again from a moment on, up to what was told when it began: they are kept for ever, so a receiver
/// that lost everything can have it all. In short turns, so that many webhooks' replays go on side by side; what was
/// read twice is noted once.
final class Replaying implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Replaying.class);
    private static final InstantSource REAL = InstantSource.system();
    private static final Duration TURN = Duration.ofSeconds(10);
    private static final Duration HOLD = Duration.ofMinutes(1);
    private static final int MOST_WAITING = 1_000;

    private final Map<String, Object> connection;
    private final Replays replays;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Sending sending;
    private volatile boolean running;
    private volatile Thread thread = new Thread(() -> {});

    Replaying(
            Map<String, Object> connection,
            Replays replays,
            Webhooks webhooks,
            Deliveries deliveries,
            Sending sending) {
        this.connection = connection;
        this.replays = replays;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sending = sending;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("webhooks-replaying").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            try {
                replays.take(HOLD, MOST_WAITING).ifPresent(this::turn);
            } catch (RuntimeException trouble) {
                // nobody would notice if this thread were gone
                LOG.warn("A replay goes on in a while: {}", trouble.toString());
            }
            pause();
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    private void turn(Open open) {
        Optional<Webhook> webhook = webhooks.find(open.webhook(), new ClinicScope.EveryClinic());
        if (webhook.isEmpty()) {
            return;
        }
        try (var kafka = new KafkaConsumer<byte[], byte[]>(settings())) {
            Map<TopicPartition, Part> left = left(kafka, open);
            kafka.assign(left.keySet());
            left.forEach((one, part) -> kafka.seek(one, part.next()));
            Instant until = REAL.instant().plus(TURN);
            int facts = 0;
            while (!left.isEmpty() && facts < MOST_WAITING && REAL.instant().isBefore(until)) {
                facts += note(open, webhook.get(), kafka, left);
            }
            if (left.isEmpty()) {
                replays.done(open.id());
            }
        }
        replays.putDown(open.id());
    }

    private int note(Open open, Webhook webhook, KafkaConsumer<byte[], byte[]> kafka, Map<TopicPartition, Part> left) {
        int facts = deliveries.addReplay(webhook, told(kafka.poll(Duration.ofSeconds(1)), open.since()), open.id());
        left.replaceAll((one, part) -> new Part(kafka.position(one), part.end()));
        replays.moveOn(open.id(), left, facts);
        left.values().removeIf(part -> part.next() >= part.end());
        sending.wake();
        return facts;
    }

    private static List<Told> told(ConsumerRecords<byte[], byte[]> records, Instant since) {
        return StreamSupport.stream(records.spliterator(), false)
                .flatMap(record -> Told.of(record).stream())
                .filter(fact -> !fact.recordedAt().isBefore(since))
                .toList();
    }

    private Map<TopicPartition, Part> left(KafkaConsumer<byte[], byte[]> kafka, Open open) {
        Map<TopicPartition, Part> parts = replays.parts(open.id());
        if (parts.isEmpty()) {
            parts.putAll(whole(kafka, open.since()));
            replays.moveOn(open.id(), parts, 0);
        }
        parts.values().removeIf(part -> part.next() >= part.end());
        return parts;
    }

    /// A partition without anything since then is read already.
    private static Map<TopicPartition, Part> whole(KafkaConsumer<byte[], byte[]> kafka, Instant since) {
        Map<TopicPartition, Long> asked = new HashMap<>();
        for (String topic : Told.TOPICS) {
            kafka.partitionsFor(topic)
                    .forEach(one -> asked.put(new TopicPartition(topic, one.partition()), since.toEpochMilli()));
        }
        Map<TopicPartition, Long> ends = kafka.endOffsets(asked.keySet());
        Map<TopicPartition, Part> parts = new HashMap<>();
        kafka.offsetsForTimes(asked).forEach((one, begin) -> {
            long end = ends.getOrDefault(one, 0L);
            parts.put(one, new Part(begin == null ? end : begin.offset(), end));
        });
        return parts;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = Listening.settings(connection);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return settings;
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
