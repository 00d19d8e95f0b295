package io.stipple.platform.inbox;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.machine.Databases;
import io.stipple.platform.machine.Kafka;
import io.stipple.platform.machine.Projecting;
import io.stipple.platform.machine.Readings;
import io.stipple.platform.machine.Service;
import io.stipple.platform.testing.RealParts.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class TakingInManyAtOnceTest {
    private final Database database = Databases.fresh();
    private final Projecting<AppointmentEvent> reader = new Projecting<>(Topic.APPOINTMENTS);
    private final List<Wire> waiting = new ArrayList<>();
    private final List<AppointmentEvent> facts = new ArrayList<>();
    private final List<Service> running = new ArrayList<>();

    @BeforeEach
    void aTopicFullOfFacts() {
        Kafka.clean();
        for (int client = 0; client < 30; client++) {
            UUID id = UUID.randomUUID();
            tell(booked(id, id), 1);
            tell(completed(id, id), 2);
        }
        Wire.sendAll(waiting);
    }

    @AfterEach
    void stop() {
        running.forEach(Service::close);
    }

    @Test
    void projectsThemInFewTransactionsEachOnce() {
        Wire.sendAll(waiting);
        Service insight = start();

        await().untilAsserted(() ->
                assertThat(counted(insight, "stipple.inbox.duplicates")).isEqualTo(60));

        assertThat(reader.seen()).containsExactlyInAnyOrderElementsOf(facts);
        assertThat(reader.largest()).isGreaterThan(1);
        assertThat(counted(insight, "stipple.inbox.gaps")).isZero();
        assertThat(handled(insight)).isEqualTo(60);
    }

    @Test
    void parksPoisonAloneWhileItsWholeBatchFlows() {
        AppointmentEvent poison = facts.getFirst();
        reader.first(fact -> {
            if (fact.equals(poison)) {
                throw new IllegalArgumentException("not this one");
            }
        });
        Service insight = start();

        await().untilAsserted(() -> assertThat(handled(insight)).isEqualTo(58));
        await().untilAsserted(() -> assertThat(parked(insight)).hasSize(2));

        assertThat(parked(insight)).allMatch(event -> event.story().equals(poison.story()));
        reader.first(_ -> {});
        assertThat(insight.get(InboxDesk.class).retry(parked(insight).getFirst().id()))
                .hasValue(new Settlement.Flowing(2));
    }

    @Test
    void waitsWithOnePartitionWhileItsTroubleLastsAndGoesOnWithTheOthers() {
        AppointmentEvent troubled = facts.getFirst();
        reader.first(fact -> {
            if (fact.equals(troubled)) {
                throw new QueryTimeoutException("the database is busy");
            }
        });
        Service insight = start();
        Stream<AppointmentEvent> elsewhere =
                facts.stream().filter(fact -> Kafka.partition(fact.story()) != Kafka.partition(troubled.story()));
        List<AppointmentEvent> others = elsewhere.toList();
        await().untilAsserted(() -> assertThat(reader.seen()).containsAll(others));

        reader.first(_ -> {});

        await().untilAsserted(() -> assertThat(handled(insight)).isEqualTo(60));
        assertThat(parked(insight)).isEmpty();
    }

    @Test
    void takesInAReactionSoOnlyIfItStaysInTheDatabase() {
        Readings<AppointmentEvent> planning = new Readings<>(Topic.APPOINTMENTS).thatStayInTheDatabase();
        Readings<AppointmentEvent> calling = new Readings<>(Topic.APPOINTMENTS);

        running.add(Service.named("insight")
                .on(database)
                .reading(planning)
                .reading(calling)
                .start());

        await().untilAsserted(() -> assertThat(planning.seen()).hasSameSizeAs(facts));
        await().untilAsserted(() -> assertThat(calling.seen()).hasSameSizeAs(facts));
        assertThat(planning.largest()).isGreaterThan(1);
        assertThat(calling.largest()).isEqualTo(1);
    }

    private void tell(AppointmentEvent fact, int seq) {
        facts.add(fact);
        waiting.add(Wire.of(Topic.APPOINTMENTS, fact, seq));
    }

    private Service start() {
        Service service = Service.named("insight").on(database).reading(reader).start();
        running.add(service);
        return service;
    }

    private static List<ParkedEvent> parked(Service service) {
        return service.get(InboxDesk.class).parked(Optional.empty(), 200);
    }

    private long handled(Service service) {
        return waiting.stream()
                .filter(one -> !service.get(InboxDesk.class).handled(one.id).isEmpty())
                .count();
    }

    private double counted(Service service, String meter) {
        var counter = service.get(MeterRegistry.class)
                .find(meter)
                .tag("reader", reader.name())
                .counter();
        return counter == null ? 0 : counter.count();
    }
}
