package io.stipple.platform.outbox;

import static io.stipple.platform.machine.Facts.booked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.platform.machine.Databases;
import io.stipple.platform.machine.Kafka;
import io.stipple.platform.machine.Service;
import io.stipple.platform.testing.RealParts.Database;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class OneStoryToldByManyTest {
    private static final int THREADS = 8;
    private static final int ACTS_EACH = 40;
    private static final int STORIES = 6;

    /// A transaction that committed, between two readings of one clock.
    private record Act(UUID story, UUID aggregate, int facts, long began, long ended) {}

    @Test
    void reachesKafkaInTheOrderOfItsCommitsThroughTwoInstances() throws Exception {
        Kafka.clean();
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Database database = Databases.fresh();
        Queue<Act> acts = new ConcurrentLinkedQueue<>();

        try (Service one = Service.named("booking").on(database).start();
                Service other = Service.named("booking").on(database).start();
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(seed + thread);
                Service service = thread % 2 == 0 ? one : other;
                running.add(threads.submit(() -> tell(service, random, acts)));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
            await().untilAsserted(() ->
                    assertThat(one.get(OutboxDesk.class).backlog().rows()).isZero());
        }

        Map<String, List<String>> told = stories();
        assertThat(told.values().stream().mapToInt(List::size).sum())
                .isEqualTo(acts.stream().mapToInt(Act::facts).sum());
        told.values().forEach(OneStoryToldByManyTest::countsWithoutGap);
        for (Act earlier : acts) {
            for (Act later : acts) {
                if (earlier.story().equals(later.story()) && earlier.ended() < later.began()) {
                    List<String> story = told.get(earlier.story().toString());
                    assertThat(place(story, earlier)).isLessThan(place(story, later));
                }
            }
        }
    }

    private static void tell(Service service, Random random, Queue<Act> acts) {
        for (int number = 0; number < ACTS_EACH; number++) {
            UUID story = new UUID(42, random.nextInt(STORIES));
            UUID aggregate = UUID.randomUUID();
            int facts = 1 + random.nextInt(3);
            boolean fails = random.nextInt(5) == 0;
            long began = System.nanoTime();
            service.transaction().executeWithoutResult(tx -> {
                for (int fact = 0; fact < facts; fact++) {
                    service.get(Outbox.class).put(booked(story, aggregate));
                }
                if (fails) {
                    tx.setRollbackOnly();
                }
            });
            if (!fails) {
                acts.add(new Act(story, aggregate, facts, began, System.nanoTime()));
            }
        }
    }

    /// Each story as `aggregate seq`, in Kafka's order.
    private static Map<String, List<String>> stories() {
        Map<String, List<String>> stories = new HashMap<>();
        Kafka.on(Topic.APPOINTMENTS)
                .forEach(record -> stories.computeIfAbsent(record.key(), _ -> new ArrayList<>())
                        .add(header(record, "ce_subject") + " " + header(record, "ce_seq")));
        return stories;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void countsWithoutGap(List<String> story) {
        Map<String, Integer> last = new HashMap<>();
        for (String fact : story) {
            String[] parts = fact.split(" ");
            assertThat(Integer.parseInt(parts[1])).isEqualTo(last.merge(parts[0], 1, Integer::sum));
        }
    }

    private static int place(List<String> story, Act act) {
        return story.indexOf(act.aggregate() + " 1");
    }
}
