package io.stipple.platform.inbox;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/// The service's readers, each with its consumers, started and stopped with the service. They start beside it: while
/// the broker's name cannot even be resolved, the service already serves.
final class Readers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private final List<ConcurrentMessageListenerContainer<byte[], byte[]>> containers;
    private final Duration backOff;
    private volatile boolean running;
    private Thread starting = new Thread();

    Readers(List<ConcurrentMessageListenerContainer<byte[], byte[]>> containers, Duration backOff) {
        this.containers = List.copyOf(containers);
        this.backOff = backOff;
    }

    @Override
    public void start() {
        running = true;
        starting = Thread.ofVirtual().name("readers-start").start(() -> containers.forEach(this::start));
    }

    private void start(ConcurrentMessageListenerContainer<byte[], byte[]> container) {
        while (running) {
            try {
                container.start();
                return;
            } catch (KafkaException away) {
                LOG.warn("Reader {} cannot start yet: {}", container.getBeanName(), away.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(backOff);
        } catch (InterruptedException _) {
            running = false;
        }
    }

    /// Each finishes the record in its hand.
    @Override
    public void stop() {
        running = false;
        starting.interrupt();
        containers.parallelStream().forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
