package io.stipple.platform.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One consumer of one reader, for as long as the service runs. A consumer that Kafka will not serve, or that cannot
/// even be made because the broker's name is unknown, is made anew after a pause.
final class Consuming implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Consuming.class);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final String topic;
    private final Map<String, Object> settings;
    private final Function<Feed, Intake> work;
    private final Duration backOff;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable KafkaConsumer<byte[], byte[]> kafka;
    private volatile @Nullable Intake intake;

    Consuming(String topic, Map<String, Object> settings, Function<Feed, Intake> work, Duration backOff) {
        this.topic = topic;
        this.settings = settings;
        this.work = work;
        this.backOff = backOff;
    }

    @Override
    public void run() {
        while (running()) {
            try {
                consume();
            } catch (RuntimeException trouble) {
                LOG.warn("A consumer of {} starts again: {}", topic, Cause.of(trouble));
                pause();
            }
        }
    }

    private void consume() {
        var made = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            kafka = made;
            Intake its = work.apply(new KafkaFeed(made));
            intake = its;
            made.subscribe(List.of(topic), handingOver(its));
            while (running()) {
                its.turn();
            }
        } catch (WakeupException _) {
            LOG.debug("A consumer of {} was told to stop", topic);
        } finally {
            kafka = null;
            made.close(CloseOptions.timeout(FAREWELL));
        }
    }

    private static ConsumerRebalanceListener handingOver(Intake intake) {
        return new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                intake.handOver(partitions);
            }

            @Override
            public void onPartitionsLost(Collection<TopicPartition> partitions) {
                intake.lose(partitions);
            }

            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}
        };
    }

    /// Lets it finish the record or batch in its hand; returns at once.
    void stop() {
        stopped.countDown();
        Intake its = intake;
        if (its != null) {
            its.stop();
        }
        KafkaConsumer<byte[], byte[]> waiting = kafka;
        if (waiting != null) {
            waiting.wakeup();
        }
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void pause() {
        try {
            stopped.await(backOff.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            stopped.countDown();
        }
    }
}
