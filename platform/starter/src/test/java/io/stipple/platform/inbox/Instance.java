package io.stipple.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.platform.events.Tracing;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/// One simulated process of the service, from its start to its crash.
final class Instance {
    private static final Duration BACK_OFF = Duration.ofSeconds(5);
    private static final int MOST = 5;

    final MemoryFeed feed;
    final ParkedStories stories;
    private final Intake intake;

    Instance(Simulation simulation, Books books, MeterRegistry meters) {
        Variant variant = simulation.variant;
        var inbox = new Inbox<>(simulation.reader, books, new InboxCounters(meters), Tracing.none());
        feed = variant.feed(simulation.log, simulation.fate, simulation.clock);
        intake = new Intake(inbox, variant.together(inbox), feed, new Pauses(simulation.clock, BACK_OFF), MOST);
        stories = new ParkedStories(books, new Inboxes(List.of(inbox)));
    }

    void turn() {
        intake.turn();
        Set<TopicPartition> gone = feed.noticeLosses();
        if (!gone.isEmpty()) {
            intake.lose(gone);
        }
    }

    void handOver(TopicPartition partition) {
        intake.handOver(List.of(partition));
        feed.revoke(partition);
    }
}
