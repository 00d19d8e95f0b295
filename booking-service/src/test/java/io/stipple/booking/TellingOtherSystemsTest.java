package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.stipple.booking.fixture.Place;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TellingOtherSystemsTest extends AskingTheService {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    JdbcClient database;

    private final List<Message> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger answer = new AtomicInteger(200);
    private HttpServer receiver;
    private Desk manager;

    private record Message(String delivery, String event, String timestamp, String signature, String body) {}

    @BeforeEach
    void somebodyListens() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::take);
        receiver.start();
        manager = clinic.staff(ClinicRight.MANAGER);
    }

    @AfterEach
    void nobodyListensAnyMore() {
        manager.get("/v1/webhooks")
                .body()
                .path("webhooks")
                .findValuesAsString("id")
                .forEach(id -> manager.delete("/v1/webhooks/" + id));
        receiver.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            received.add(new Message(
                    headers.getFirst("Stipple-Delivery"),
                    headers.getFirst("Stipple-Event"),
                    headers.getFirst("Stipple-Timestamp"),
                    headers.getFirst("Stipple-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
            exchange.sendResponseHeaders(answer.get(), -1);
        }
    }

    @Test
    void isSignedSoThatTheReceiverKnowsUs() throws Exception {
        Answer made = webhook(List.of("appointment-booked"));

        UUID visit = booked(NEXT_DAY_AT_TEN);

        await().atMost(SOON).until(() -> !received.isEmpty());
        Message message = received.getFirst();
        assertThat(message.event()).isEqualTo("appointment-booked");
        assertThat(message.body()).contains(visit.toString(), "\"clinic\":\"" + clinic.code() + "\"");
        assertThat(message.signature()).isEqualTo(signed(made.text("secret"), message));
        assertThat(Instant.ofEpochSecond(Long.parseLong(message.timestamp())))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
        assertThat(manager.get("/v1/webhooks").body().toString()).doesNotContain(made.text("secret"));
    }

    @Test
    void tellsOnlyWhatIsWantedAndOnlyOfThatClinic() {
        webhook(List.of("appointment-cancelled"));
        UUID visit = booked(NEXT_DAY_AT_TEN);
        var other = Place.opened(nobody);
        UUID sue = other.hires("Sue");
        UUID elsewhere = other.frontDesk()
                .post("/v1/appointments", other.visit(other.meets(), sue, "CONSULTATION", NEXT_DAY_AT_TEN))
                .id("id");
        other.frontDesk().post("/v1/appointments/" + elsewhere + "/cancellation", Map.of("by", "CLIENT"));

        clinic.frontDesk().post("/v1/appointments/" + visit + "/cancellation", Map.of("by", "CLIENT"));

        await().atMost(SOON).until(() -> !received.isEmpty());
        assertThat(received).extracting(Message::event).containsOnly("appointment-cancelled");
        assertThat(received).extracting(Message::body).allMatch(body -> body.contains(visit.toString()));
    }

    /// Complaint: webhooks that stop for good after three failures (cal.diy #13494).
    @Test
    void triesAgainAndAgainAndParksInTheOpenAfterThreeDays() {
        answer.set(500);
        UUID webhook = webhook(List.of("appointment-booked")).id("id");
        booked(NEXT_DAY_AT_TEN);
        await().atMost(SOON).until(() -> attempts(webhook) == 1);
        hurry(webhook);
        await().atMost(SOON).until(() -> attempts(webhook) == 2);
        database.sql("update webhook_delivery set first_tried = now() - interval '3 days' where webhook_id = ?")
                .param(webhook)
                .update();

        hurry(webhook);

        await().atMost(SOON).until(() -> line(webhook, "state").equals("PARKED"));
        assertThat(line(webhook, "lastFailure")).isEqualTo("answered 500");
        assertThat(manager.get("/v1/webhooks").body().at("/webhooks/0/parked").asInt())
                .isEqualTo(1);
        assertThat(received)
                .extracting(Message::delivery)
                .containsOnly(received.getFirst().delivery());
    }

    @Test
    void goesOnAfterwardsAsIfNothingHadBeen() {
        answer.set(500);
        UUID webhook = webhook(List.of("appointment-booked")).id("id");
        booked(NEXT_DAY_AT_TEN);
        await().atMost(SOON).until(() -> attempts(webhook) == 1);
        database.sql("update webhook_delivery set state = 'PARKED' where webhook_id = ?")
                .param(webhook)
                .update();
        answer.set(204);

        booked("2026-12-02T15:00:00-05:00");

        await().atMost(SOON)
                .until(() -> manager.get("/v1/webhooks/" + webhook + "/deliveries?state=DELIVERED")
                                .body()
                                .path("deliveries")
                                .size()
                        == 1);
        String parked = manager.get("/v1/webhooks/" + webhook + "/deliveries?state=PARKED")
                .body()
                .at("/deliveries/0/id")
                .asString();
        assertThat(manager.post("/v1/webhooks/" + webhook + "/deliveries/" + parked + "/retry", Map.of())
                        .status())
                .isEqualTo(202);
        await().atMost(SOON)
                .until(() -> manager.get("/v1/webhooks/" + webhook + "/deliveries?state=DELIVERED")
                                .body()
                                .path("deliveries")
                                .size()
                        == 2);
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
        UUID webhook = webhook(List.of("appointment-booked")).id("id");

        Answer replay = manager.post("/v1/webhooks/" + webhook + "/replays", Map.of("from", before.toString()));

        assertThat(replay.status()).as(replay.toString()).isEqualTo(202);
        assertThat(replay.body().path("facts").asInt()).isEqualTo(2);
        await().atMost(SOON).until(() -> received.size() == 2);
        assertThat(received).extracting(Message::body).anyMatch(body -> body.contains(first.toString()));
        assertThat(received).extracting(Message::body).anyMatch(body -> body.contains(second.toString()));
    }

    @Test
    void followsNobodyElsewhere() {
        answer.set(302);
        UUID webhook = webhook(List.of("appointment-booked")).id("id");

        booked(NEXT_DAY_AT_TEN);

        await().atMost(SOON).until(() -> attempts(webhook) == 1);
        assertThat(line(webhook, "lastFailure")).isEqualTo("answered 302");
    }

    /// A webhook address on a private network.
    @Test
    void neverLooksIntoTheHouse() {
        for (String inside : List.of("https://10.0.0.1/", "https://169.254.169.254/", "https://[fd00::1]/")) {
            Answer refused = manager.post("/v1/webhooks", Map.of("clinic", clinic.code(), "address", inside));

            assertThat(refused.problem()).isEqualTo("address-not-public");
        }
        UUID webhook = webhook(List.of("appointment-booked")).id("id");
        database.sql("update webhook set address = 'https://10.0.0.1/' where id = ?")
                .param(webhook)
                .update();

        booked(NEXT_DAY_AT_TEN);

        await().atMost(SOON).until(() -> attempts(webhook) == 1);
        assertThat(line(webhook, "lastFailure")).isEqualTo("the address is not on the open Internet");
    }

    @Test
    void isForManagersOfTheClinicAndForTheFranchise() {
        Map<String, String> here = Map.of("clinic", clinic.code(), "address", address());
        Map<String, String> everywhere = Map.of("address", address());

        assertThat(clinic.frontDesk().post("/v1/webhooks", here).status()).isEqualTo(403);
        assertThat(manager.post("/v1/webhooks", everywhere).status()).isEqualTo(403);
        assertThat(manager.post(
                                "/v1/webhooks",
                                Map.of("clinic", clinic.code(), "address", address(), "events", List.of("x")))
                        .problem())
                .isEqualTo("invalid-request");
        Answer franchise = clinic.desk().post("/v1/webhooks", everywhere);
        assertThat(franchise.status()).isEqualTo(201);
        assertThat(manager.delete("/v1/webhooks/" + franchise.text("id")).status())
                .isEqualTo(404);
        assertThat(clinic.desk().delete("/v1/webhooks/" + franchise.text("id")).status())
                .isEqualTo(204);
    }

    private Answer webhook(List<String> events) {
        Answer made =
                manager.post("/v1/webhooks", Map.of("clinic", clinic.code(), "address", address(), "events", events));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made;
    }

    private String address() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
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

    private int attempts(UUID webhook) {
        return manager.get("/v1/webhooks/" + webhook + "/deliveries")
                .body()
                .at("/deliveries/0/attempts")
                .asInt(0);
    }

    private String line(UUID webhook, String field) {
        return manager.get("/v1/webhooks/" + webhook + "/deliveries")
                .body()
                .at("/deliveries/0/" + field)
                .asString("");
    }

    private static String signed(String secret, Message message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "v1="
                + HexFormat.of()
                        .formatHex(mac.doFinal(
                                (message.timestamp() + "." + message.body()).getBytes(StandardCharsets.UTF_8)));
    }
}
