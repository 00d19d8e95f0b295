package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.VisitState;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Staffed;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Complaint 7: a provider who works at A and B is shown B's patients.
@ServiceTest
class TravellingTechnicianTest {
    private final Staffed miami;
    private final Staffed atlanta;

    TravellingTechnicianTest(@LocalServerPort int port, @Autowired Visits visits) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.atlanta = new Staffed(port, "atlanta-midtown", visits);
    }

    @Test
    void seesEachClinicsRecordsOnlyAsGrantedThere() {
        Client client = miami.aClient();
        UUID record = treatedInMiami(client);
        Desk tess = miami.as(TestIssuer.token()
                .at("atlanta-midtown", ClinicRight.TECHNICIAN)
                .at("miami-brickell", ClinicRight.FRONT_DESK));

        assertThat(tess.get("/v1/session-records/" + record).status()).isEqualTo(403);
        assertThat(tess.get("/v1/clients/" + client.id() + "/session-records").body())
                .isEmpty();
        assertThat(tess.get("/v1/clients/" + client.id() + "/health-checks").body())
                .isEmpty();
        assertThat(tess.get("/v1/clients/" + client.id() + "/consents").body()).isEmpty();
        assertThat(tess.get("/v1/clients/" + client.id() + "/pigment-lots").body())
                .isEmpty();
        assertThat(atlanta.technician().get("/v1/session-records/" + record).status())
                .isEqualTo(404);
    }

    @Test
    void reproducesTheLastSessionOfAnotherClinicForTheAppointmentInHand() {
        Client client = miami.aClient();
        UUID record = treatedInMiami(client);
        UUID visit = atlanta.arrived(inAtlanta(client).touchUp(TurnableClock.START.plusSeconds(3600)));

        Answer passport = atlanta.technician().get("/v1/appointments/" + visit + "/technique-passport");

        assertThat(passport.status()).as(passport.body().toString()).isEqualTo(200);
        JsonNode last = passport.body().path("sessions").get(0);
        assertThat(last.path("clinic").asString()).isEqualTo("miami-brickell");
        assertThat(last.path("endedAt").asString()).isEqualTo("2026-12-01T10:00:00-05:00");
        assertThat(last.at("/treatments/0/needle").asString()).isEqualTo("3RL");
        assertThat(last.at("/treatments/0/depthTenthsMm").asInt()).isEqualTo(8);
        assertThat(passport.body().at("/start/0/lotId").isString()).isTrue();
        // The settings are shown, the record itself stays Miami's.
        assertThat(atlanta.technician().get("/v1/session-records/" + record).status())
                .isEqualTo(404);
    }

    @Test
    void hasNoPassportWithoutAnAppointmentThatMayTakePlace() {
        Client client = miami.aClient();
        treatedInMiami(client);
        AppointmentBooked booked = inAtlanta(client).touchUp(TurnableClock.START.plusSeconds(3600));
        UUID visit = atlanta.arrived(booked);
        String passport = "/v1/appointments/" + visit + "/technique-passport";

        Answer elsewhere = miami.technician().get(passport);
        Answer frontDesk = atlanta.frontDesk().get(passport);
        atlanta.arrived(client.cancels(booked), VisitState.CANCELLED);
        Answer cancelled = atlanta.technician().get(passport);

        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(frontDesk.status()).isEqualTo(403);
        assertThat(cancelled.status()).isEqualTo(404);
    }

    @Test
    void isNotedWithTimeAndRightAtEveryReading() {
        Client client = miami.aClient();
        UUID record = treatedInMiami(client);
        UUID visit = atlanta.arrived(inAtlanta(client).touchUp(TurnableClock.START.plusSeconds(3600)));
        UUID tess = UUID.randomUUID();
        Desk atAtlanta = miami.as(TestIssuer.token().as(tess).at("atlanta-midtown", ClinicRight.TECHNICIAN));
        Desk atMiami = miami.as(TestIssuer.token().as(tess).at("miami-brickell", ClinicRight.TECHNICIAN));

        atAtlanta.get("/v1/appointments/" + visit + "/technique-passport");
        atMiami.get("/v1/session-records/" + record);
        atMiami.get("/v1/clients/" + client.id() + "/health-checks");
        atAtlanta.get("/v1/session-records/" + record);

        assertThat(readings(miami.operator(), client, tess))
                .containsExactlyInAnyOrder(
                        "TECHNIQUE_PASSPORT as TECHNICIAN at atlanta-midtown",
                        "SESSION_RECORD as TECHNICIAN at miami-brickell",
                        "HEALTH as TECHNICIAN at miami-brickell");
        assertThat(readings(atlanta.manager(), client, tess))
                .containsExactly("TECHNIQUE_PASSPORT as TECHNICIAN at atlanta-midtown");
        assertThat(readings(miami.technician(), client, tess)).isEmpty();
    }

    private static List<String> readings(Desk desk, Client client, UUID by) {
        return desk.get("/v1/clients/" + client.id() + "/readings")
                .body()
                .valueStream()
                .filter(one -> one.path("readBy").asString().equals(by.toString()))
                .map(one -> one.path("what").asString() + " as "
                        + one.path("allowedAs").asString() + " at "
                        + one.path("allowedAt").asString())
                .toList();
    }

    private UUID treatedInMiami(Client client) {
        atlanta.aLot();
        return miami.aCompletedRecord(
                miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START), miami.aLot());
    }

    private static Client inAtlanta(Client client) {
        return new Client(client.id(), "atlanta-midtown", client.zone());
    }
}
