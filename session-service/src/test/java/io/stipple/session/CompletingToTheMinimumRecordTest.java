package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.VisitState;
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

@ServiceTest
class CompletingToTheMinimumRecordTest {
    private final Staffed chicago;
    private final Staffed miami;

    CompletingToTheMinimumRecordTest(@LocalServerPort int port, @Autowired Visits visits) {
        this.chicago = new Staffed(port, "chicago-loop", visits);
        this.miami = new Staffed(port, "miami-brickell", visits);
    }

    @Test
    void asksWhatTheClinicsJurisdictionAsks() {
        Booking.tells(new ClinicOpened("chicago-loop", "America/Chicago", "US-M1", TurnableClock.START));
        chicago.operator()
                .post(
                        "/v1/jurisdictions/US-M1/practices",
                        Map.of(
                                "opening",
                                List.of(),
                                "minimum",
                                List.of("TREATMENTS", "OBSERVATIONS", "SIGNATURES", "PATCH_TEST"),
                                "healthDays",
                                30,
                                "retentionYears",
                                5));
        Client client = chicago.aClient();
        UUID appointment = chicago.arrived(client.session(chicago.aPlanFor(client), 1, TurnableClock.START));
        UUID lot = chicago.aLot();
        // Without the jurisdiction's own practice a session could not start without a consent.
        Answer opened = await("the clinic's law")
                .atMost(Duration.ofSeconds(30))
                .until(() -> chicago.opens(appointment), answer -> answer.status() == 201);
        UUID draft = opened.id("id");
        chicago.technician().put("/v1/session-records/" + draft, Sheets.anEntry(Sheets.aRow(lot)), "\"1\"");

        Answer thin = chicago.technician().post("/v1/session-records/" + draft + "/completion", Map.of());

        assertThat(thin.problems()).containsExactly("observations-missing", "signatures-missing", "patch-test-missing");
    }

    @Test
    void refusesALotTheClientsSkinReactedTo() {
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        UUID lot = miami.aLot();
        Answer applied = miami.technician()
                .post("/v1/clients/" + client.id() + "/patch-tests", Map.of("clinic", "miami-brickell", "lotId", lot));
        String reading = "/v1/patch-tests/" + applied.id("patchTestId") + "/reading";

        Answer read = miami.technician().post(reading, Map.of("positive", true));
        Answer twice = miami.technician().post(reading, Map.of("positive", false));
        Answer written =
                miami.technician().put("/v1/session-records/" + draft, Sheets.anEntry(Sheets.aRow(lot)), "\"1\"");

        assertThat(read.text("result")).isEqualTo("POSITIVE");
        assertThat(twice.problem()).isEqualTo("patch-test-read");
        assertThat(written.problem()).isEqualTo("patch-test-positive");
    }

    @Test
    void isRefusedForAVisitThatWasCancelledMeanwhile() {
        Client client = miami.aClient();
        AppointmentBooked booked = client.session(miami.aPlanFor(client), 1, TurnableClock.START);
        UUID draft = miami.aDraft(miami.arrived(booked));
        miami.technician().put("/v1/session-records/" + draft, Sheets.anEntry(Sheets.aRow(miami.aLot())), "\"1\"");
        miami.arrived(client.cancels(booked), VisitState.CANCELLED);

        Answer completed = miami.technician().post("/v1/session-records/" + draft + "/completion", Map.of());

        assertThat(completed.problem()).isEqualTo("appointment-gone");
    }

    @Test
    void takesADraftAgainThatWasSavedButWhoseAnswerWasLost() {
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        Map<String, Object> entry = Sheets.anEntry(Sheets.aRow(miami.aLot()));

        Answer saved = miami.technician().put("/v1/session-records/" + draft, entry, "\"1\"");
        Answer again = miami.technician().put("/v1/session-records/" + draft, entry, "\"1\"");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.etag()).isEqualTo(saved.etag()).isEqualTo("\"2\"");
    }
}
