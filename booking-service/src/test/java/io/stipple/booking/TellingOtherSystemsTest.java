package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.booking.fixture.Place;
import io.stipple.booking.fixture.Receiver;
import io.stipple.platform.testing.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TellingOtherSystemsTest extends ListeningToTheService {
    @Test
    void isSignedSoThatTheReceiverKnowsUs() {
        Answer made = webhooks.made(List.of("appointment-booked"));

        UUID visit = booked(NEXT_DAY_AT_TEN);

        await().atMost(SOON).until(() -> !receiver.received().isEmpty());
        Receiver.Message message = receiver.received().getFirst();
        assertThat(message.event()).isEqualTo("appointment-booked");
        assertThat(message.body()).contains(visit.toString(), "\"clinic\":\"" + clinic.code() + "\"");
        assertThat(message.signature()).isEqualTo(message.signedWith(made.text("secret")));
        assertThat(Instant.ofEpochSecond(Long.parseLong(message.timestamp())))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
        assertThat(manager.get("/v1/webhooks").body().toString()).doesNotContain(made.text("secret"));
    }

    @Test
    void tellsOnlyWhatIsWantedAndOnlyOfThatClinic() {
        webhooks.made(List.of("appointment-cancelled"));
        UUID visit = booked(NEXT_DAY_AT_TEN);
        var other = Place.opened(nobody);
        UUID sue = other.hires("Sue");
        UUID elsewhere = other.frontDesk()
                .post("/v1/appointments", other.visit(other.meets(), sue, "CONSULTATION", NEXT_DAY_AT_TEN))
                .id("id");
        other.frontDesk().post("/v1/appointments/" + elsewhere + "/cancellation", Map.of("by", "CLIENT"));

        clinic.frontDesk().post("/v1/appointments/" + visit + "/cancellation", Map.of("by", "CLIENT"));

        await().atMost(SOON).until(() -> !receiver.received().isEmpty());
        assertThat(receiver.received()).extracting(Receiver.Message::event).containsOnly("appointment-cancelled");
        assertThat(receiver.received())
                .extracting(Receiver.Message::body)
                .allMatch(body -> body.contains(visit.toString()));
    }

    /// Complaint: webhooks that stop for good after three failures (cal.diy #13494).
    @Test
    void triesAgainAndAgainAndParksInTheOpenAfterThreeDays() {
        receiver.answers(500);
        UUID webhook = webhooks.made(List.of("appointment-booked")).id("id");
        booked(NEXT_DAY_AT_TEN);
        await().atMost(SOON).until(() -> webhooks.attempts(webhook) == 1);
        hurry(webhook);
        await().atMost(SOON).until(() -> webhooks.attempts(webhook) == 2);
        database.sql("update webhook_delivery set first_tried = now() - interval '3 days' where webhook_id = ?")
                .param(webhook)
                .update();

        hurry(webhook);

        await().atMost(SOON).until(() -> webhooks.line(webhook, "state").equals("PARKED"));
        assertThat(webhooks.line(webhook, "lastFailure")).isEqualTo("answered 500");
        assertThat(manager.get("/v1/webhooks").body().at("/webhooks/0/parked").asInt())
                .isEqualTo(1);
        assertThat(receiver.received())
                .extracting(Receiver.Message::delivery)
                .containsOnly(receiver.received().getFirst().delivery());
    }

    @Test
    void goesOnAfterwardsAsIfNothingHadBeen() {
        receiver.answers(500);
        UUID webhook = webhooks.made(List.of("appointment-booked")).id("id");
        booked(NEXT_DAY_AT_TEN);
        await().atMost(SOON).until(() -> webhooks.attempts(webhook) == 1);
        database.sql("update webhook_delivery set state = 'PARKED' where webhook_id = ?")
                .param(webhook)
                .update();
        receiver.answers(204);

        booked("2026-12-02T15:00:00-05:00");

        await().atMost(SOON)
                .until(() -> webhooks.deliveries(webhook, "DELIVERED").size() == 1);
        String parked = webhooks.deliveries(webhook, "PARKED").at("/0/id").asString();
        assertThat(manager.post("/v1/webhooks/" + webhook + "/deliveries/" + parked + "/retry", Map.of())
                        .status())
                .isEqualTo(202);
        await().atMost(SOON)
                .until(() -> webhooks.deliveries(webhook, "DELIVERED").size() == 2);
    }

    @Test
    void tellsAllOfItAgainFromAMoment() {
        Instant before = Instant.now();
        UUID first = booked(NEXT_DAY_AT_TEN);
        UUID second = booked("2026-12-02T15:00:00-05:00");
        await().atMost(SOON)
                .until(() -> database.sql("select count(*) from outbox")
                                .query(Long.class)
                                .single()
                        == 0);
        UUID webhook = webhooks.made(List.of("appointment-booked")).id("id");

        Answer replay = manager.post("/v1/webhooks/" + webhook + "/replays", Map.of("from", before.toString()));

        assertThat(replay.status()).as(replay.toString()).isEqualTo(202);
        await().atMost(SOON).until(() -> receiver.received().size() == 2);
        assertThat(receiver.received())
                .extracting(Receiver.Message::body)
                .anyMatch(body -> body.contains(first.toString()));
        assertThat(receiver.received())
                .extracting(Receiver.Message::body)
                .anyMatch(body -> body.contains(second.toString()));
    }

    @Test
    void followsNobodyElsewhere() {
        receiver.answers(302);
        UUID webhook = webhooks.made(List.of("appointment-booked")).id("id");

        booked(NEXT_DAY_AT_TEN);

        await().atMost(SOON).until(() -> webhooks.attempts(webhook) == 1);
        assertThat(webhooks.line(webhook, "lastFailure")).isEqualTo("answered 302");
    }

    /// A webhook address on a private network.
    @Test
    void neverLooksIntoTheHouse() {
        for (String inside : List.of("https://10.0.0.1/", "https://169.254.169.254/", "https://[fd00::1]/")) {
            Answer refused = manager.post("/v1/webhooks", Map.of("clinic", clinic.code(), "address", inside));

            assertThat(refused.problem()).isEqualTo("address-not-public");
        }
        UUID webhook = webhooks.made(List.of("appointment-booked")).id("id");
        database.sql("update webhook set address = 'https://10.0.0.1/' where id = ?")
                .param(webhook)
                .update();

        booked(NEXT_DAY_AT_TEN);

        await().atMost(SOON).until(() -> webhooks.attempts(webhook) == 1);
        assertThat(webhooks.line(webhook, "lastFailure")).isEqualTo("the address is not on the open Internet");
    }

    @Test
    void isForManagersOfTheClinicAndForTheFranchise() {
        Map<String, String> here = Map.of("clinic", clinic.code(), "address", receiver.address());
        Map<String, String> everywhere = Map.of("address", receiver.address());

        assertThat(clinic.frontDesk().post("/v1/webhooks", here).status()).isEqualTo(403);
        assertThat(manager.post("/v1/webhooks", everywhere).status()).isEqualTo(403);
        assertThat(manager.post(
                                "/v1/webhooks",
                                Map.of("clinic", clinic.code(), "address", receiver.address(), "events", List.of("x")))
                        .problem())
                .isEqualTo("invalid-request");
        Answer franchise = clinic.desk().post("/v1/webhooks", everywhere);
        assertThat(franchise.status()).isEqualTo(201);
        assertThat(manager.delete("/v1/webhooks/" + franchise.text("id")).status())
                .isEqualTo(404);
        assertThat(clinic.desk().delete("/v1/webhooks/" + franchise.text("id")).status())
                .isEqualTo(204);
    }

    private UUID booked(String startsAt) {
        return clinic.frontDesk()
                .post("/v1/appointments", clinic.visit(clinic.meets(), tess, "CONSULTATION", startsAt))
                .id("id");
    }

    private void hurry(UUID webhook) {
        database.sql("update webhook_delivery set next_try = now() where webhook_id = ?")
                .param(webhook)
                .update();
    }
}
