package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Booking;
import io.stipple.session.world.Client;
import io.stipple.session.world.Recalling;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class FollowingUpARecallTest {
    private final Staffed miami;
    private final EventsOnTopic events;
    private final TurnableClock clock;
    private final Recalling recalling;

    FollowingUpARecallTest(
            @LocalServerPort int port,
            @Autowired Visits visits,
            @Autowired EventsOnTopic events,
            @Autowired TurnableClock clock) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.events = events;
        this.clock = clock;
        this.recalling = Recalling.by(miami.operator());
    }

    @Test
    void takesInASessionRecordThatArrivesLate() {
        UUID lot = recalling.aLot(miami);
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        miami.technician().put("/v1/session-records/" + draft, Sheets.anEntry(Sheets.aRow(lot)), "\"1\"");
        clock.turn(Duration.ofHours(2));
        Answer recall = recalling.declare(false);

        Answer now = miami.technician().post("/v1/session-records/" + draft + "/completion", Map.of());
        Answer truthful = miami.technician()
                .post(
                        "/v1/session-records/" + draft + "/completion",
                        Map.of("endedAt", TurnableClock.START.plusSeconds(60).toString()));

        assertThat(now.problem()).isEqualTo("lot-quarantined");
        assertThat(truthful.status()).as(truthful.body().toString()).isEqualTo(200);
        assertThat(recalling.exposed(miami.operator(), recall))
                .containsExactly(client.id().toString());
        events.await(Topic.SESSION_RECORDS, client.id().toString(), ClientExposed.class);
    }

    @Test
    void takesInAnAmendmentThatNamesTheLot() {
        UUID lot = recalling.aLot(miami);
        Client client = miami.aClient();
        UUID record = miami.aCompletedRecord(
                miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START), miami.aLot());
        clock.turn(Duration.ofHours(1));
        Answer recall = recalling.declare(false);

        Answer amended = miami.technician()
                .post(
                        "/v1/session-records/" + record + "/amendments",
                        Map.of("reason", "the other bottle", "entry", Sheets.anEntry(Sheets.aRow(lot))));

        assertThat(amended.status()).as(amended.body().toString()).isEqualTo(201);
        assertThat(recalling.exposed(miami.operator(), recall))
                .containsExactly(client.id().toString());
    }

    @Test
    void showsWhoWasReachedByMessageOrByHand() {
        UUID lot = recalling.aLot(miami);
        Client byMail = recalling.treated(miami, lot);
        Client byPhone = recalling.treated(miami, lot);
        Answer recall = recalling.declare(false);
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
                .until(() -> recalling.progress(recall).path("reached").asInt() == 1);

        String other = recalling
                .exposures(miami.operator(), recall)
                .valueStream()
                .filter(one ->
                        one.path("clientId").asString().equals(byPhone.id().toString()))
                .findFirst()
                .orElseThrow()
                .path("exposureId")
                .asString();
        miami.manager()
                .post(Recalling.path(recall) + "/exposures/" + other + "/acknowledgement", Map.of("how", "PHONE"));

        assertThat(recalling.progress(recall).path("reached").asInt()).isEqualTo(2);
        assertThat(recalling.progress(recall).path("notReached").asInt()).isZero();
    }

    @Test
    void leadsFromLotToClientsAndFromClientToLots() {
        UUID lot = recalling.aLot(miami);
        Client client = recalling.treated(miami, lot);

        JsonNode sessions =
                miami.technician().get("/v1/pigment-lots/" + lot + "/sessions").body();
        JsonNode lots = miami.technician()
                .get("/v1/clients/" + client.id() + "/pigment-lots")
                .body();

        assertThat(sessions.get(0).path("clientId").asString())
                .isEqualTo(client.id().toString());
        assertThat(lots.get(0).path("lotId").asString()).isEqualTo(lot.toString());
    }
}
