package io.stipple.platform.inbox;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentEvent;
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
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParkingAStoryTest {
    private static final Database DATABASE = Databases.fresh();
    private static final Readings<AppointmentEvent> READER = new Readings<>(Topic.APPOINTMENTS);
    private static Service notification;

    private MirasStory mira;

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
        mira = new MirasStory(notification, READER);
    }

    @Test
    void parksAPoisonousFactWithItsStoryWhileNeighboursFlow() {
        mira.refuse(mira.booked);
        UUID noah = UUID.randomUUID();
        mira.wire(mira.booked, 1).send();
        mira.wire(mira.completed, 2).send();
        Wire.of(Topic.APPOINTMENTS, booked(noah, noah), 1).send();

        await().untilAsserted(() -> assertThat(mira.factsOf(noah)).hasSize(1));
        await().untilAsserted(() -> assertThat(mira.parked()).hasSize(2));

        assertThat(mira.facts()).isEmpty();
        assertThat(mira.parked().getFirst().cause())
                .hasValueSatisfying(cause ->
                        assertThat(cause).contains("IllegalArgumentException").contains("not this one"));
        assertThat(mira.parked().getLast().cause()).isEmpty();
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
        mira.refuse(mira.booked);
        mira.wire(mira.booked, 1).send();
        mira.wire(mira.completed, 2).send();
        await().untilAsserted(() -> assertThat(mira.parked()).hasSize(2));
        UUID head = mira.parked().getFirst().id();

        assertThat(mira.desk().retry(head))
                .hasValueSatisfying(settled -> assertThat(settled)
                        .isInstanceOfSatisfying(
                                Settlement.StillParked.class,
                                still -> assertThat(still.left()).isEqualTo(2)));
        READER.first(_ -> {});
        assertThat(mira.desk().retry(mira.parked().getLast().id())).hasValue(new Settlement.Flowing(2));
        assertThat(mira.desk().retry(head)).hasValue(new Settlement.Flowing(0));
        mira.wire(booked(mira.id, mira.visit), 3).send();

        await().untilAsserted(() -> assertThat(mira.facts()).containsExactly(mira.booked, mira.completed, mira.booked));
        assertThat(mira.desk().parked(head)).map(ParkedEvent::state).hasValue(State.HANDLED);
    }

    @Test
    void letsTheRestOfAStoryFlowWhenItsPoisonIsDiscarded() {
        double gaps = mira.counted("stipple.inbox.gaps");
        mira.refuse(mira.booked);
        mira.wire(mira.booked, 1).send();
        mira.wire(mira.completed, 2).send();
        await().untilAsserted(() -> assertThat(mira.parked()).hasSize(2));
        UUID head = mira.parked().getFirst().id();

        assertThat(mira.desk().discard(head)).hasValue(new Settlement.Flowing(1));
        assertThat(mira.desk().discard(head)).hasValue(new Settlement.Flowing(0));

        assertThat(mira.facts()).containsExactly(mira.completed);
        assertThat(mira.desk().parked(head)).map(ParkedEvent::state).hasValue(State.DISCARDED);
        assertThat(mira.counted("stipple.inbox.gaps")).isEqualTo(gaps);
    }

    @Test
    void parksWhatIsNoFactAndSaysWhy() {
        Wire broken = mira.wire(mira.booked, 1)
                .saying("{\"appointmentId\": \"secret-")
                .send();

        await().untilAsserted(() -> assertThat(mira.parked()).hasSize(1));
        assertThat(mira.parked().getFirst().cause())
                .hasValueSatisfying(cause -> assertThat(cause)
                        .contains("the payload is no appointment-booked")
                        .doesNotContain("secret"));
        assertThat(mira.parked().getFirst().eventId()).hasValue(broken.id);
        assertThat(causeOf(mira.wire(fresh(), 1).without(FactHeaders.ID))).isEqualTo("the header ce_id is missing");
        assertThat(causeOf(mira.wire(fresh(), 1).header(FactHeaders.ID, "7"))).isEqualTo("ce_id is not a UUID");
        assertThat(causeOf(mira.wire(fresh(), 1).without(FactHeaders.TYPE))).isEqualTo("the header ce_type is missing");
        assertThat(causeOf(mira.wire(fresh(), 1).header(FactHeaders.SEQ, "first")))
                .isEqualTo("ce_seq is not a number");
        assertThat(causeOf(mira.wire(fresh(), 1).header(FactHeaders.RECORDED_AT, "noon")))
                .isEqualTo("recordedat is not a time");
        assertThat(causeOf(mira.wire(fresh(), 1).saying("{}"))).contains("the payload is no appointment-booked");
        assertThat(causeOf(mira.wire(fresh(), 1).header("odd", "\u0000\u00e9"))).isEqualTo("none");
        assertThat(causeOf(Wire.of(Topic.APPOINTMENTS, registered(fresh().clientId()), 1)))
                .contains("do not belong on booking.appointments");
    }

    @Test
    void parksARecordWithoutAKeyAsAStoryOfItsOwn() {
        Kafka.send(List.of(new ProducerRecord<>(Topic.APPOINTMENTS.name(), 3, null, null)));

        await().untilAsserted(() -> assertThat(mira.desk().parked(Optional.empty(), 200))
                .anySatisfy(event -> assertThat(event.cause()).hasValue("the record has no key")));
    }

    private static AppointmentEvent fresh() {
        return booked(UUID.randomUUID(), UUID.randomUUID());
    }

    /// `none` when it is read.
    private String causeOf(Wire wire) {
        int seen = READER.seen().size();
        int parked = mira.desk().parked(Optional.empty(), 200).size();
        wire.send();
        await().until(() -> READER.seen().size() > seen
                || mira.desk().parked(Optional.empty(), 200).size() > parked);
        return READER.seen().size() > seen
                ? "none"
                : mira.desk().parked(Optional.empty(), 200).getLast().cause().orElse("behind another");
    }
}
