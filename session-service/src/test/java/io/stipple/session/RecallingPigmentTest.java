package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.contracts.session.LotRecalled;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Booking;
import io.stipple.session.world.Client;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class RecallingPigmentTest {
    private final Staffed miami;
    private final Staffed atlanta;
    private final EventsOnTopic events;
    private final TurnableClock clock;
    private final String maker = "Maker " + UUID.randomUUID();

    RecallingPigmentTest(
            @LocalServerPort int port,
            @Autowired Visits visits,
            @Autowired EventsOnTopic events,
            @Autowired TurnableClock clock) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.atlanta = new Staffed(port, "atlanta-midtown", visits);
        this.events = events;
        this.clock = clock;
    }

    @Test
    void findsEveryClientAndSessionInAllClinicsInOneAct() {
        UUID here = aLot(miami);
        UUID there = aLot(atlanta);
        Client first = treated(miami, here);
        Client second = treated(atlanta, there);
        Client untouched = treated(miami, miami.aLot());
        UUID next = miami.arrived(first.session(UUID.randomUUID(), 2, TurnableClock.START.plus(Duration.ofDays(12))));

        Answer recall = declare(false);

        assertThat(recall.status()).as(recall.body().toString()).isEqualTo(201);
        assertThat(recall.body().path("lots").asInt()).isEqualTo(2);
        assertThat(recall.body().path("clients").asInt()).isEqualTo(2);
        assertThat(recall.body().path("sessions").asInt()).isEqualTo(2);
        assertThat(exposed(miami.operator(), recall))
                .containsExactlyInAnyOrder(first.id().toString(), second.id().toString())
                .doesNotContain(untouched.id().toString());
        assertThat(exposed(miami.manager(), recall)).containsExactly(first.id().toString());
        assertThat(flagged(miami)).contains(next.toString());
        ClientExposed told = events.await(Topic.SESSION_RECORDS, first.id().toString(), ClientExposed.class);
        assertThat(told.lotIds()).containsExactly(here);
        assertThat(told.appointmentIds()).containsExactly(next);
        assertThat(events.await(Topic.PIGMENTS, there.toString(), LotRecalled.class)
                        .recallId())
                .isEqualTo(recall.id("recallId"));
    }

    @Test
    void takesTheLotOffEveryShelfAndQuarantinesWhatArrivesLater() {
        UUID lot = aLot(miami);
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        declare(false);
        UUID late = aLot(atlanta);

        Answer written =
                miami.technician().put("/v1/session-records/" + draft, Sheets.anEntry(Sheets.aRow(lot)), "\"1\"");
        Answer released = miami.manager().post("/v1/pigment-lots/" + lot + "/release", Map.of("reason", "we need it"));

        assertThat(written.problem()).isEqualTo("lot-quarantined");
        assertThat(released.problem()).isEqualTo("lot-recalled");
        assertThat(atlanta.manager()
                        .get("/v1/clinics/atlanta-midtown/pigment-stock")
                        .body()
                        .path("quarantined")
                        .valueStream())
                .anyMatch(one -> one.path("id").asString().equals(late.toString()));
    }

    @Test
    void isJoinedByASessionRecordThatArrivesLate() {
        UUID lot = aLot(miami);
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        miami.technician().put("/v1/session-records/" + draft, Sheets.anEntry(Sheets.aRow(lot)), "\"1\"");
        clock.turn(Duration.ofHours(2));
        Answer recall = declare(false);

        Answer now = miami.technician().post("/v1/session-records/" + draft + "/completion", Map.of());
        Answer truthful = miami.technician()
                .post(
                        "/v1/session-records/" + draft + "/completion",
                        Map.of("endedAt", TurnableClock.START.plusSeconds(60).toString()));

        assertThat(now.problem()).isEqualTo("lot-quarantined");
        assertThat(truthful.status()).as(truthful.body().toString()).isEqualTo(200);
        assertThat(exposed(miami.operator(), recall))
                .containsExactly(client.id().toString());
        events.await(Topic.SESSION_RECORDS, client.id().toString(), ClientExposed.class);
    }

    @Test
    void isJoinedByAnAmendmentThatNamesTheLot() {
        UUID lot = aLot(miami);
        Client client = miami.aClient();
        UUID record = miami.aCompletedRecord(
                miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START), miami.aLot());
        clock.turn(Duration.ofHours(1));
        Answer recall = declare(false);

        Answer amended = miami.technician()
                .post(
                        "/v1/session-records/" + record + "/amendments",
                        Map.of("reason", "the other bottle", "entry", Sheets.anEntry(Sheets.aRow(lot))));

        assertThat(amended.status()).as(amended.body().toString()).isEqualTo(201);
        assertThat(exposed(miami.operator(), recall))
                .containsExactly(client.id().toString());
    }

    @Test
    void tellsNobodyInADrillAndLeavesTheShelvesAlone() {
        UUID lot = aLot(miami);
        Client client = treated(miami, lot);

        Answer drill = declare(true);
        Answer real = declare(false);

        assertThat(exposed(miami.operator(), drill)).containsExactly(client.id().toString());
        ClientExposed told = events.await(Topic.SESSION_RECORDS, client.id().toString(), ClientExposed.class);
        assertThat(told.recallId()).isEqualTo(real.id("recallId"));
        LotRecalled off = events.await(Topic.PIGMENTS, lot.toString(), LotRecalled.class);
        assertThat(off.recallId()).isEqualTo(real.id("recallId"));
        assertThat(events.story(Topic.PIGMENTS, lot.toString())).hasSize(1);
    }

    @Test
    void showsWhoWasReachedByMessageOrByHand() {
        UUID lot = aLot(miami);
        Client byMail = treated(miami, lot);
        Client byPhone = treated(miami, lot);
        Answer recall = declare(false);
        ClientExposed told = events.await(Topic.SESSION_RECORDS, byMail.id().toString(), ClientExposed.class);
        Booking.tells(new MessageSent(
                UUID.randomUUID(),
                byMail.id(),
                "miami-brickell",
                MessageKind.OTHER,
                Channel.EMAIL,
                told.exposureId(),
                TurnableClock.START));
        await("the message")
                .atMost(Duration.ofSeconds(30))
                .until(() -> progress(recall).path("reached").asInt() == 1);

        String other = exposures(miami.operator(), recall)
                .valueStream()
                .filter(one ->
                        one.path("clientId").asString().equals(byPhone.id().toString()))
                .findFirst()
                .orElseThrow()
                .path("exposureId")
                .asString();
        miami.manager().post(path(recall) + "/exposures/" + other + "/acknowledgement", Map.of("how", "PHONE"));

        assertThat(progress(recall).path("reached").asInt()).isEqualTo(2);
        assertThat(progress(recall).path("notReached").asInt()).isZero();
    }

    @Test
    void isClosedOnceAndIsOfALotOrOfARangeNotOfBoth() {
        Answer recall = declare(false);

        Answer closed = miami.operator().post(path(recall) + "/closing", Map.of());
        Answer again = miami.operator().post(path(recall) + "/closing", Map.of());
        Answer both = miami.operator()
                .post(
                        "/v1/recalls",
                        Sheets.with(
                                Sheets.with(Sheets.aRecall(maker, "L-1"), "receivedFrom", "2026-12-02"),
                                "receivedTo",
                                "2026-12-01"));

        assertThat(closed.text("closedAt")).isEqualTo("2026-12-01T15:00:00Z");
        assertThat(again.problem()).isEqualTo("recall-closed");
        assertThat(both.problems()).containsExactly("recall-of-what", "range-reversed");
    }

    @Test
    void ofAMakersRangeFindsAllLotsReceivedInIt() {
        UUID lot = aLot(miami);
        treated(miami, lot);

        Answer recall = miami.operator()
                .post(
                        "/v1/recalls",
                        Map.of(
                                "maker", maker,
                                "receivedFrom", "2026-12-01",
                                "receivedTo", "2026-12-01",
                                "reason", "a bad week",
                                "drill", false));

        assertThat(recall.body().path("lots").asInt()).isEqualTo(1);
        assertThat(recall.body().path("clients").asInt()).isEqualTo(1);
    }

    @Test
    void isFollowedInBothDirections() {
        UUID lot = aLot(miami);
        Client client = treated(miami, lot);

        JsonNode sessions =
                miami.technician().get("/v1/pigment-lots/" + lot + "/sessions").body();
        JsonNode lots = miami.technician()
                .get("/v1/clients/" + client.id() + "/pigment-lots")
                .body();

        assertThat(sessions.get(0).path("clientId").asString())
                .isEqualTo(client.id().toString());
        assertThat(lots.get(0).path("lotId").asString()).isEqualTo(lot.toString());
    }

    private Answer declare(boolean drill) {
        return miami.operator().post("/v1/recalls", Sheets.with(Sheets.aRecall(maker, "L-1"), "drill", drill));
    }

    private UUID aLot(Staffed clinic) {
        return clinic.manager()
                .post(
                        "/v1/pigment-lots",
                        Sheets.with(
                                Sheets.with(Sheets.aLot(clinic.clinic(), "2028-12-31"), "maker", maker),
                                "lotNumber",
                                "L-1"))
                .id("id");
    }

    private static Client treated(Staffed clinic, UUID lot) {
        Client client = clinic.aClient();
        clinic.aCompletedRecord(clinic.aDraft(client, clinic.aPlanFor(client), 1, TurnableClock.START), lot);
        return client;
    }

    private static List<String> exposed(Desk desk, Answer recall) {
        return exposures(desk, recall)
                .valueStream()
                .map(one -> one.path("clientId").asString())
                .toList();
    }

    private static JsonNode exposures(Desk desk, Answer recall) {
        return desk.get(path(recall) + "/exposures").body().path("exposures");
    }

    private JsonNode progress(Answer recall) {
        return miami.operator().get(path(recall)).body();
    }

    private static List<String> flagged(Staffed clinic) {
        return clinic.frontDesk()
                .get("/v1/clinics/" + clinic.clinic() + "/recall-flags")
                .body()
                .valueStream()
                .map(flag -> flag.path("appointmentId").asString())
                .toList();
    }

    private static String path(Answer recall) {
        return "/v1/recalls/" + recall.id("recallId");
    }
}
