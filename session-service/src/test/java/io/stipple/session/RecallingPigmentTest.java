package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.Topic;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.contracts.session.LotRecalled;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Recalling;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class RecallingPigmentTest {
    private final Staffed miami;
    private final Staffed atlanta;
    private final EventsOnTopic events;
    private final Recalling recalling;

    RecallingPigmentTest(@LocalServerPort int port, @Autowired Visits visits, @Autowired EventsOnTopic events) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.atlanta = new Staffed(port, "atlanta-midtown", visits);
        this.events = events;
        this.recalling = Recalling.by(miami.operator());
    }

    @Test
    void findsEveryClientAndSessionInAllClinicsInOneAct() {
        UUID here = recalling.aLot(miami);
        UUID there = recalling.aLot(atlanta);
        Client first = recalling.treated(miami, here);
        Client second = recalling.treated(atlanta, there);
        Client untouched = recalling.treated(miami, miami.aLot());
        UUID next = miami.arrived(first.session(UUID.randomUUID(), 2, TurnableClock.START.plus(Duration.ofDays(12))));

        Answer recall = recalling.declare(false);

        assertThat(recall.status()).as(recall.body().toString()).isEqualTo(201);
        assertThat(recall.body().path("lots").asInt()).isEqualTo(2);
        assertThat(recall.body().path("clients").asInt()).isEqualTo(2);
        assertThat(recall.body().path("sessions").asInt()).isEqualTo(2);
        assertThat(recalling.exposed(miami.operator(), recall))
                .containsExactlyInAnyOrder(first.id().toString(), second.id().toString())
                .doesNotContain(untouched.id().toString());
        assertThat(recalling.exposed(miami.manager(), recall))
                .containsExactly(first.id().toString());
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
        UUID lot = recalling.aLot(miami);
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        recalling.declare(false);
        UUID late = recalling.aLot(atlanta);

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
    void tellsNobodyInADrillAndLeavesTheShelvesAlone() {
        UUID lot = recalling.aLot(miami);
        Client client = recalling.treated(miami, lot);

        Answer drill = recalling.declare(true);
        Answer real = recalling.declare(false);

        assertThat(recalling.exposed(miami.operator(), drill))
                .containsExactly(client.id().toString());
        ClientExposed told = events.await(Topic.SESSION_RECORDS, client.id().toString(), ClientExposed.class);
        assertThat(told.recallId()).isEqualTo(real.id("recallId"));
        LotRecalled off = events.await(Topic.PIGMENTS, lot.toString(), LotRecalled.class);
        assertThat(off.recallId()).isEqualTo(real.id("recallId"));
        assertThat(events.story(Topic.PIGMENTS, lot.toString())).hasSize(1);
    }

    @Test
    void ofAMakersRangeFindsAllLotsReceivedInIt() {
        UUID lot = recalling.aLot(miami);
        recalling.treated(miami, lot);

        Answer recall = miami.operator()
                .post(
                        "/v1/recalls",
                        Map.of(
                                "maker", recalling.maker(),
                                "receivedFrom", "2026-12-01",
                                "receivedTo", "2026-12-01",
                                "reason", "a bad week",
                                "drill", false));

        assertThat(recall.body().path("lots").asInt()).isEqualTo(1);
        assertThat(recall.body().path("clients").asInt()).isEqualTo(1);
    }

    @Test
    void isClosedOnceAndIsOfALotOrOfARangeNotOfBoth() {
        Answer recall = recalling.declare(false);

        Answer closed = miami.operator().post(Recalling.path(recall) + "/closing", Map.of());
        Answer again = miami.operator().post(Recalling.path(recall) + "/closing", Map.of());
        Answer both = miami.operator()
                .post(
                        "/v1/recalls",
                        Sheets.with(
                                Sheets.with(Sheets.aRecall(recalling.maker(), "L-1"), "receivedFrom", "2026-12-02"),
                                "receivedTo",
                                "2026-12-01"));

        assertThat(closed.text("closedAt")).isEqualTo("2026-12-01T15:00:00Z");
        assertThat(again.problem()).isEqualTo("recall-closed");
        assertThat(both.problems()).containsExactly("recall-of-what", "range-reversed");
    }

    private static List<String> flagged(Staffed clinic) {
        return clinic.frontDesk()
                .get("/v1/clinics/" + clinic.clinic() + "/recall-flags")
                .body()
                .valueStream()
                .map(flag -> flag.path("appointmentId").asString())
                .toList();
    }
}
