package io.stipple.platform.inbox;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.completed;
import static io.stipple.platform.machine.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.inbox.ParkedEvent.State;
import io.stipple.platform.machine.Databases;
import io.stipple.platform.machine.Kafka;
import io.stipple.platform.machine.Readings;
import io.stipple.platform.machine.Service;
import io.stipple.platform.testing.RealParts.Database;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadingATopicTest {
    private static final Database DATABASE = Databases.fresh();
    private static final Readings<AppointmentEvent> READER = new Readings<>(Topic.APPOINTMENTS);
    private static Service notification;

    private final UUID mira = UUID.randomUUID();
    private final UUID visit = UUID.randomUUID();
    private final AppointmentEvent booked = booked(mira, visit);
    private final AppointmentEvent completed = completed(mira, visit);

    @BeforeAll
    static void start() {
        Kafka.clean();
        notification = Service.named("notification")
                .on(DATABASE)
                .with("stipple.observability.every", "200ms")
                .reading(READER)
                .start();
    }

    @AfterAll
    static void stop() {
        notification.close();
    }

    @BeforeEach
    void readWithoutTrouble() {
        READER.first(_ -> {});
    }

    @Test
    void hasOneEffectHoweverOftenAFactIsDelivered() {
        double before = counted("stipple.inbox.duplicates");
        Wire fact = wire(booked, 1).send().send();
        fact.send();

        wire(completed, 2).send();

        await().untilAsserted(() -> assertThat(mirasFacts()).containsExactly(booked, completed));
        assertThat(counted("stipple.inbox.duplicates")).isEqualTo(before + 2);
        assertThat(desk().handled(fact.id)).singleElement().satisfies(handling -> {
            assertThat(handling.reader()).isEqualTo(READER.name());
            assertThat(handling.millis())
                    .hasValueSatisfying(millis -> assertThat(millis).isBetween(0L, 30_000L));
        });
    }

    @Test
    void passesOverATypeOfALaterVersion() {
        double before = counted("stipple.inbox.unknown");
        Wire unknown = wire(booked, 1)
                .header(FactHeaders.TYPE, "io.stipple.booking.appointment-dreamt-of.v1")
                .send();

        wire(completed, 2).send();

        await().untilAsserted(() -> assertThat(mirasFacts()).containsExactly(completed));
        assertThat(counted("stipple.inbox.unknown")).isEqualTo(before + 1);
        assertThat(desk().handled(unknown.id)).isEmpty();
    }

    @Test
    void readsAnUnknownValueAsOtherAndLeavesUnknownMembersOut() {
        wire(booked, 1)
                .replacing("\"CONSULTATION\"", "\"HOUSE_CALL\"")
                .replacing("{\"appointmentId\"", "{\"mood\":{\"is\":[\"good\"]},\"appointmentId\"")
                .send();

        await().untilAsserted(() -> assertThat(mirasFacts()).hasSize(1));
        assertThat(mirasFacts()).first().isInstanceOfSatisfying(AppointmentBooked.class, fact -> {
            assertThat(fact.kind()).isEqualTo(AppointmentKind.OTHER);
            assertThat(fact.appointmentId()).isEqualTo(visit);
        });
    }

    @Test
    void raisesAnAlarmWhenFactsAreMissingButNotForAStreamFirstSeen() {
        double before = counted("stipple.inbox.gaps");
        wire(booked, 5).send();
        wire(completed, 8).send();

        await().untilAsserted(() -> assertThat(mirasFacts()).hasSize(2));

        assertThat(counted("stipple.inbox.gaps")).isEqualTo(before + 2);
    }

    @Test
    void triesAgainInPlaceWhileTroubleLasts() {
        AtomicInteger tries = new AtomicInteger();
        READER.first(fact -> {
            if (fact.equals(booked) && tries.incrementAndGet() < 4) {
                throw new QueryTimeoutException("the database is busy");
            }
        });
        wire(booked, 1).send();
        wire(completed, 2).send();

        await().untilAsserted(() -> assertThat(mirasFacts()).containsExactly(booked, completed));

        assertThat(tries).hasValue(4);
        assertThat(mirasParked()).isEmpty();
    }

    @Test
    void parksAPoisonousFactWithItsStoryWhileNeighboursFlow() {
        refuse(booked);
        UUID noah = UUID.randomUUID();
        wire(booked, 1).send();
        wire(completed, 2).send();
        Wire.of(Topic.APPOINTMENTS, booked(noah, noah), 1).send();

        await().untilAsserted(() -> assertThat(factsOf(noah)).hasSize(1));
        await().untilAsserted(() -> assertThat(mirasParked()).hasSize(2));

        assertThat(mirasFacts()).isEmpty();
        assertThat(mirasParked().getFirst().cause())
                .hasValueSatisfying(cause ->
                        assertThat(cause).contains("IllegalArgumentException").contains("not this one"));
        assertThat(mirasParked().getLast().cause()).isEmpty();
        await().untilAsserted(() -> assertThat(notification
                        .get(MeterRegistry.class)
                        .get("stipple.parked.events")
                        .tag("reader", READER.name())
                        .gauge()
                        .value())
                .isGreaterThanOrEqualTo(2));
    }

    @Test
    void takesAParkedStoryInInOrderOnceItsTroubleIsMended() {
        refuse(booked);
        wire(booked, 1).send();
        wire(completed, 2).send();
        await().untilAsserted(() -> assertThat(mirasParked()).hasSize(2));
        UUID head = mirasParked().getFirst().id();

        assertThat(desk().retry(head))
                .hasValueSatisfying(settled -> assertThat(settled)
                        .isInstanceOfSatisfying(
                                Settlement.StillParked.class,
                                still -> assertThat(still.left()).isEqualTo(2)));
        readWithoutTrouble();
        assertThat(desk().retry(mirasParked().getLast().id())).hasValue(new Settlement.Flowing(2));
        assertThat(desk().retry(head)).hasValue(new Settlement.Flowing(0));
        wire(booked(mira, visit), 3).send();

        await().untilAsserted(() -> assertThat(mirasFacts()).containsExactly(booked, completed, booked));
        assertThat(desk().parked(head)).map(ParkedEvent::state).hasValue(State.HANDLED);
    }

    @Test
    void letsTheRestOfAStoryFlowWhenItsPoisonIsDiscarded() {
        double gaps = counted("stipple.inbox.gaps");
        refuse(booked);
        wire(booked, 1).send();
        wire(completed, 2).send();
        await().untilAsserted(() -> assertThat(mirasParked()).hasSize(2));
        UUID head = mirasParked().getFirst().id();

        assertThat(desk().discard(head)).hasValue(new Settlement.Flowing(1));
        assertThat(desk().discard(head)).hasValue(new Settlement.Flowing(0));

        assertThat(mirasFacts()).containsExactly(completed);
        assertThat(desk().parked(head)).map(ParkedEvent::state).hasValue(State.DISCARDED);
        assertThat(counted("stipple.inbox.gaps")).isEqualTo(gaps);
    }

    @Test
    void parksWhatIsNoFactAndSaysWhy() {
        Wire broken = wire(booked, 1).saying("{\"appointmentId\": \"secret-").send();

        await().untilAsserted(() -> assertThat(mirasParked()).hasSize(1));
        assertThat(mirasParked().getFirst().cause())
                .hasValueSatisfying(cause -> assertThat(cause)
                        .contains("the payload is no appointment-booked")
                        .doesNotContain("secret"));
        assertThat(mirasParked().getFirst().eventId()).hasValue(broken.id);
        assertThat(causeOf(wire(fresh(), 1).without(FactHeaders.ID))).isEqualTo("the header ce_id is missing");
        assertThat(causeOf(wire(fresh(), 1).header(FactHeaders.ID, "7"))).isEqualTo("ce_id is not a UUID");
        assertThat(causeOf(wire(fresh(), 1).without(FactHeaders.TYPE))).isEqualTo("the header ce_type is missing");
        assertThat(causeOf(wire(fresh(), 1).header(FactHeaders.SEQ, "first"))).isEqualTo("ce_seq is not a number");
        assertThat(causeOf(wire(fresh(), 1).header(FactHeaders.RECORDED_AT, "noon")))
                .isEqualTo("recordedat is not a time");
        assertThat(causeOf(wire(fresh(), 1).saying("{}"))).contains("the payload is no appointment-booked");
        assertThat(causeOf(wire(fresh(), 1).header("odd", "\u0000\u00e9"))).isEqualTo("none");
        assertThat(causeOf(Wire.of(Topic.APPOINTMENTS, registered(fresh().clientId()), 1)))
                .contains("do not belong on booking.appointments");
    }

    @Test
    void parksARecordWithoutAKeyAsAStoryOfItsOwn() {
        Kafka.send(List.of(new ProducerRecord<>(Topic.APPOINTMENTS.name(), 3, null, null)));

        await().untilAsserted(() -> assertThat(desk().parked(Optional.empty(), 200))
                .anySatisfy(event -> assertThat(event.cause()).hasValue("the record has no key")));
    }

    @Test
    void rollsTheEffectBackWithTheNoteOfIt() {
        Databases.look(DATABASE)
                .sql("CREATE TABLE IF NOT EXISTS effect (client uuid)")
                .update();
        READER.first(fact -> {
            notification
                    .get(JdbcClient.class)
                    .sql("INSERT INTO effect VALUES (:client)")
                    .param("client", fact.clientId())
                    .update();
            if (fact.equals(booked)) {
                throw new IllegalArgumentException("not this one");
            }
        });
        Wire wire = wire(booked, 1).send();

        await().untilAsserted(() -> assertThat(mirasParked()).hasSize(1));

        assertThat(desk().handled(wire.id)).isEmpty();
        assertThat(Databases.look(DATABASE)
                        .sql("SELECT count(*) FROM effect WHERE client = :client")
                        .param("client", mira)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static AppointmentEvent fresh() {
        return booked(UUID.randomUUID(), UUID.randomUUID());
    }

    /// `none` when it is read.
    private static String causeOf(Wire wire) {
        int seen = READER.seen().size();
        int parked = desk().parked(Optional.empty(), 200).size();
        wire.send();
        await().until(() -> READER.seen().size() > seen
                || desk().parked(Optional.empty(), 200).size() > parked);
        return READER.seen().size() > seen
                ? "none"
                : desk().parked(Optional.empty(), 200).getLast().cause().orElse("behind another");
    }

    private void refuse(AppointmentEvent poison) {
        READER.first(fact -> {
            if (fact.equals(poison)) {
                throw new IllegalArgumentException("not this one");
            }
        });
    }

    private static Wire wire(AppointmentEvent fact, long seq) {
        return Wire.of(Topic.APPOINTMENTS, fact, seq);
    }

    private List<AppointmentEvent> mirasFacts() {
        return factsOf(mira);
    }

    private static List<AppointmentEvent> factsOf(UUID client) {
        return READER.seen().stream()
                .filter(fact -> fact.clientId().equals(client))
                .toList();
    }

    private List<ParkedEvent> mirasParked() {
        return desk().parked(Optional.empty(), 200).stream()
                .filter(event -> event.story().equals(mira.toString()))
                .toList();
    }

    private static InboxDesk desk() {
        return notification.get(InboxDesk.class);
    }

    private static double counted(String meter) {
        var counter = notification
                .get(MeterRegistry.class)
                .find(meter)
                .tags(List.of(Tag.of("reader", READER.name())))
                .counter();
        return counter == null ? 0 : counter.count();
    }
}
