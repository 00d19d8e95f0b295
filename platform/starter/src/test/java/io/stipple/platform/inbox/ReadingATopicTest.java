package io.stipple.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.machine.Databases;
import io.stipple.platform.machine.Kafka;
import io.stipple.platform.machine.Readings;
import io.stipple.platform.machine.Service;
import io.stipple.platform.testing.RealParts.Database;
import java.util.concurrent.atomic.AtomicInteger;
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
    void hasOneEffectHoweverOftenAFactIsDelivered() {
        double before = mira.counted("stipple.inbox.duplicates");
        Wire fact = mira.wire(mira.booked, 1).send().send();
        fact.send();

        mira.wire(mira.completed, 2).send();

        await().untilAsserted(() -> assertThat(mira.facts()).containsExactly(mira.booked, mira.completed));
        assertThat(mira.counted("stipple.inbox.duplicates")).isEqualTo(before + 2);
        assertThat(mira.desk().handled(fact.id)).singleElement().satisfies(handling -> {
            assertThat(handling.reader()).isEqualTo(READER.name());
            assertThat(handling.millis())
                    .hasValueSatisfying(millis -> assertThat(millis).isBetween(0L, 30_000L));
        });
    }

    @Test
    void passesOverATypeOfALaterVersion() {
        double before = mira.counted("stipple.inbox.unknown");
        Wire unknown = mira.wire(mira.booked, 1)
                .header(FactHeaders.TYPE, "io.stipple.booking.appointment-dreamt-of.v1")
                .send();

        mira.wire(mira.completed, 2).send();

        await().untilAsserted(() -> assertThat(mira.facts()).containsExactly(mira.completed));
        assertThat(mira.counted("stipple.inbox.unknown")).isEqualTo(before + 1);
        assertThat(mira.desk().handled(unknown.id)).isEmpty();
    }

    @Test
    void readsAnUnknownValueAsOtherAndLeavesUnknownMembersOut() {
        mira.wire(mira.booked, 1)
                .replacing("\"CONSULTATION\"", "\"HOUSE_CALL\"")
                .replacing("{\"appointmentId\"", "{\"mood\":{\"is\":[\"good\"]},\"appointmentId\"")
                .send();

        await().untilAsserted(() -> assertThat(mira.facts()).hasSize(1));
        assertThat(mira.facts()).first().isInstanceOfSatisfying(AppointmentBooked.class, fact -> {
            assertThat(fact.kind()).isEqualTo(AppointmentKind.OTHER);
            assertThat(fact.appointmentId()).isEqualTo(mira.visit);
        });
    }

    @Test
    void raisesAnAlarmWhenFactsAreMissingButNotForAStreamFirstSeen() {
        double before = mira.counted("stipple.inbox.gaps");
        mira.wire(mira.booked, 5).send();
        mira.wire(mira.completed, 8).send();

        await().untilAsserted(() -> assertThat(mira.facts()).hasSize(2));

        assertThat(mira.counted("stipple.inbox.gaps")).isEqualTo(before + 2);
    }

    @Test
    void triesAgainInPlaceWhileTroubleLasts() {
        AtomicInteger tries = new AtomicInteger();
        READER.first(fact -> {
            if (fact.equals(mira.booked) && tries.incrementAndGet() < 4) {
                throw new QueryTimeoutException("the database is busy");
            }
        });
        mira.wire(mira.booked, 1).send();
        mira.wire(mira.completed, 2).send();

        await().untilAsserted(() -> assertThat(mira.facts()).containsExactly(mira.booked, mira.completed));

        assertThat(tries).hasValue(4);
        assertThat(mira.parked()).isEmpty();
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
            if (fact.equals(mira.booked)) {
                throw new IllegalArgumentException("not this one");
            }
        });
        Wire wire = mira.wire(mira.booked, 1).send();

        await().untilAsserted(() -> assertThat(mira.parked()).hasSize(1));

        assertThat(mira.desk().handled(wire.id)).isEmpty();
        assertThat(Databases.look(DATABASE)
                        .sql("SELECT count(*) FROM effect WHERE client = :client")
                        .param("client", mira.id)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
