package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.booking.fixture.Course;
import io.stipple.booking.fixture.Waitlist;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.WaitlistOfferAccepted;
import io.stipple.contracts.booking.WaitlistOfferLapsed;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What comes free is offered for half an hour each, first come first served.
class WaitingForATimeTest extends AskingTheService {
    private static final String DAY = "2026-12-07";
    private static final String TIME = DAY + "T10:00:00-05:00";

    @Autowired
    EventsOnTopic events;

    private Waitlist waitlist;
    private Answer taken;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoWhoWaitForATakenTime() {
        waitlist = new Waitlist(clinic, events);
        taken = clinic.frontDesk().post("/v1/appointments", clinic.visit(clinic.meets(), tess, "CONSULTATION", TIME));
        first = clinic.meets();
        second = clinic.meets();
        assertThat(waitlist.waits(first, DAY).status()).isEqualTo(201);
        assertThat(waitlist.waits(second, DAY).status()).isEqualTo(201);
    }

    @Test
    void offersWhatIsCalledOffToWhoeverCameFirst() {
        cancel();

        WaitlistOffered offered = offered(first);

        assertThat(offered.startsAt()).isEqualTo(Instant.parse("2026-12-07T15:00:00Z"));
        assertThat(offered.expiresAt()).isEqualTo(Instant.parse("2026-12-01T15:30:00Z"));
        assertThat(clinic.freeSlots("CONSULTATION", DAY)).doesNotContain(TIME);
        assertThat(nobody.post("/v1/public/holds", Map.of("clinic", clinic.code(), "startsAt", TIME))
                        .problem())
                .isEqualTo("slot-taken");
        assertThat(waitlist.offers()).hasSize(1);
    }

    @Test
    void booksItForTheClientWhoTakesItUpByTheirLink() {
        cancel();
        String link = waitlist.link(first);
        assertThat(nobody.get(link).body().at("/offer/startsAt").asString()).isEqualTo(TIME);

        Answer booked = nobody.post(link + "/acceptance", "");

        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        assertThat(booked.text("startsAt")).isEqualTo(TIME);
        assertThat(events.await(Topic.WAITLIST, first.toString(), WaitlistOfferAccepted.class)
                        .appointmentId())
                .isEqualTo(booked.id("appointmentId"));
        assertThat(nobody.post(link + "/acceptance", "").problem()).isEqualTo("offer-over");
        assertThat(nobody.get(link).body().path("used").asBoolean()).isTrue();
        assertThat(waitlist.waiting()).containsExactly(second.toString());
    }

    @Test
    void passesItOnWhenNobodyAnswers() {
        cancel();
        String link = waitlist.link(first);
        clock.turn(Duration.ofMinutes(30));

        assertThat(nobody.post(link + "/acceptance", "").problem()).isEqualTo("offer-over");
        assertThat(offered(second).startsAt()).isEqualTo(Instant.parse("2026-12-07T15:00:00Z"));
        events.await(Topic.WAITLIST, first.toString(), WaitlistOfferLapsed.class);
        assertThat(waitlist.waiting())
                .as("who let one pass waits on")
                .containsExactly(first.toString(), second.toString());
    }

    @Test
    void passesItOnWhenItIsDeclinedAndThenToEverybody() {
        cancel();
        nobody.post(waitlist.link(first) + "/decline", "");
        nobody.post(waitlist.link(second) + "/decline", "");

        await().untilAsserted(
                        () -> assertThat(clinic.freeSlots("CONSULTATION", DAY)).contains(TIME));
        assertThat(waitlist.offers()).isEmpty();
    }

    @Test
    void offersWhatAMoveLeaves() {
        clinic.frontDesk()
                .put(
                        "/v1/appointments/" + taken.text("id") + "/slot",
                        Map.of("technicianId", tess, "startsAt", "2026-12-09T10:00:00-05:00"),
                        taken.etag());

        assertThat(offered(first).startsAt()).isEqualTo(Instant.parse("2026-12-07T15:00:00Z"));
    }

    @Test
    void offersWhatAHoldLeavesThatRanOut() {
        UUID third = clinic.meets();
        waitlist.waits(third, "2026-12-10");
        nobody.post("/v1/public/holds", Map.of("clinic", clinic.code(), "startsAt", "2026-12-10T14:00:00-05:00"));

        clock.turn(Duration.ofMinutes(10));

        assertThat(offered(third).startsAt()).isEqualTo(Instant.parse("2026-12-10T19:00:00Z"));
    }

    @Test
    void looksForTheTechnicianTheDayAndTheKindSomebodyWaitsFor() {
        waitlist.leaves(first);
        waitlist.leaves(second);
        UUID tom = clinic.hires("Tom");
        UUID onlyTom = clinic.meets();
        UUID anotherDay = clinic.meets();
        UUID anybody = clinic.meets();
        waitlist.waits(onlyTom, DAY, Map.of("technicianId", tom));
        waitlist.waits(anotherDay, "2026-12-08");
        waitlist.waits(anybody, DAY, Map.of("technicianId", tess));

        cancel();

        assertThat(offered(anybody).technicianId()).isEqualTo(tess);
        assertThat(events.story(Topic.WAITLIST, anotherDay.toString())).isEmpty();
    }

    @Test
    void keepsEveryRuleOfTheVisit() {
        Course course = Course.agreed(clinic, tess);
        course.books(1, "2026-12-10T10:00:00-05:00");
        waitlist.leaves(first);
        waitlist.leaves(second);
        waitlist.waits(course.client(), "2026-12-15", Map.of("kind", "SESSION", "planId", course.plan()));
        waitlist.waits(course.client(), "2026-12-21", Map.of("kind", "SESSION", "planId", course.plan()));
        Answer tooSoon = clinic.frontDesk()
                .post(
                        "/v1/appointments",
                        clinic.visit(clinic.meets(), tess, "CONSULTATION", "2026-12-15T10:00:00-05:00"));
        Answer inTheGap = clinic.frontDesk()
                .post(
                        "/v1/appointments",
                        clinic.visit(clinic.meets(), tess, "CONSULTATION", "2026-12-21T10:00:00-05:00"));

        cancel(tooSoon);
        cancel(inTheGap);

        assertThat(offered(course.client()).startsAt()).isEqualTo(Instant.parse("2026-12-21T15:00:00Z"));
        assertThat(events.story(Topic.WAITLIST, course.client().toString())).hasSize(1);
    }

    @Test
    void isTakenUpOnceHoweverManyTryAtOnce() throws Exception {
        cancel();
        UUID offer = offered(first).offerId();
        Callable<Answer> rival = () -> clinic.frontDesk().post("/v1/waitlist-offers/" + offer + "/acceptance", "");
        List<Future<Answer>> asked;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            asked = IntStream.range(0, 12).mapToObj(_ -> threads.submit(rival)).toList();
        }

        assertThat(asked.stream().map(one -> one.resultNow().status())).containsOnlyOnce(201);
        assertThat(asked.stream().map(one -> one.resultNow().status())).containsOnly(201, 409);
    }

    @Test
    void isRefusedForWhatCannotBe() {
        assertThat(waitlist.waits(first, DAY, Map.of("lastDay", "2026-12-06")).problem())
                .isEqualTo("invalid-request");
        assertThat(waitlist.waits(first, DAY, Map.of("lastDay", "2036-12-07")).problem())
                .isEqualTo("invalid-request");
        assertThat(waitlist.waits(first, DAY, Map.of("kind", "SESSION")).problem())
                .isEqualTo("invalid-request");
        assertThat(waitlist.waits(UUID.randomUUID(), DAY).problem()).isEqualTo("client-unknown");
        assertThat(waitlist.waits(first, DAY, Map.of("technicianId", UUID.randomUUID()))
                        .problem())
                .isEqualTo("technician-unknown");
        assertThat(waitlist.waits(first, DAY, Map.of("clinics", List.of(clinic.code(), "some-other-clinic")))
                        .problem())
                .isEqualTo("not-allowed");
    }

    private void cancel() {
        cancel(taken);
    }

    private void cancel(Answer visit) {
        Answer gone = clinic.frontDesk()
                .post("/v1/appointments/" + visit.text("id") + "/cancellation", Map.of("by", "CLIENT"));
        assertThat(gone.status()).as(gone.toString()).isEqualTo(200);
    }

    private WaitlistOffered offered(UUID client) {
        return waitlist.offered(client);
    }
}
