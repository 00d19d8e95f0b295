package io.stipple.booking.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/// Reads our own topics as everybody else does, and notes for each webhook what it wants to be told. A record that is
/// read twice is noted once, so the offset may lag behind.
final class Listening implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final InstantSource REAL = InstantSource.system();
    private static final String GROUP = "booking.webhooks";

    private final Map<String, Object> connection;
    private final String group;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Sending sending;
    private final Counter unreadable;
    private volatile boolean running;
    private volatile Optional<KafkaConsumer<byte[], byte[]>> consumer = Optional.empty();

    Listening(
            Map<String, Object> connection,
            String groupSuffix,
            Webhooks webhooks,
            Deliveries deliveries,
            Sending sending,
            MeterRegistry meters) {
        this.connection = connection;
        this.group = GROUP + groupSuffix;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sending = sending;
        this.unreadable = meters.counter("stipple.webhook.unreadable");
    }

    static Map<String, Object> settings(Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        // many facts in one go, each at most a quarter of a second late: nobody outside waits for milliseconds
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 100_000);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250);
        return settings;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("webhooks-listening").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            try {
                listen();
            } catch (WakeupException stopped) {
                LOG.debug("Webhooks stop listening");
            } catch (KafkaException | DataAccessException trouble) {
                LOG.warn(
                        "Webhooks listen again in a moment: {}",
                        trouble.getClass().getSimpleName());
                pause();
            } catch (RuntimeException bug) {
                // nobody would notice if this thread were gone
                LOG.error("Webhooks stumble over a fact and try again", bug);
                pause();
            }
        }
    }

    private void listen() {
        Map<String, Object> settings = settings(connection);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (var kafka = new KafkaConsumer<byte[], byte[]>(settings)) {
            consumer = Optional.of(kafka);
            kafka.subscribe(Told.TOPICS);
            while (running) {
                note(kafka.poll(Duration.ofSeconds(1)));
                kafka.commitSync();
            }
        } finally {
            consumer = Optional.empty();
        }
    }

    private void note(ConsumerRecords<byte[], byte[]> records) {
        if (records.isEmpty()) {
            return;
        }
        List<Webhook> all = webhooks.all();
        if (all.isEmpty()) {
            return;
        }
        List<Told> facts = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Told.of(record).ifPresentOrElse(facts::add, unreadable::increment);
        }
        deliveries.addAsItHappens(all, facts, REAL.instant());
        sending.wake();
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        consumer.ifPresent(KafkaConsumer::wakeup);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
