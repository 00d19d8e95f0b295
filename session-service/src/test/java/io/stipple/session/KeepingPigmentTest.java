package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class KeepingPigmentTest {
    private final Staffed miami;
    private final Staffed tampa;
    private final TurnableClock clock;

    KeepingPigmentTest(@LocalServerPort int port, @Autowired Visits visits, @Autowired TurnableClock clock) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.tampa = new Staffed(port, "tampa-bay", visits);
        this.clock = clock;
    }

    @Test
    void notesEachBottleFromItsOpeningToItsLastDrop() {
        UUID lot = miami.aLot();

        Answer opened = act(lot, "opening", Map.of());
        Answer again = act(lot, "opening", Map.of());
        Answer empty = act(lot, "use", Map.of("bottles", 1));
        Answer more = act(lot, "use", Map.of("bottles", 1));

        assertThat(opened.text("openedOn")).isEqualTo("2026-12-01");
        assertThat(again.problem()).isEqualTo("lot-already-open");
        assertThat(empty.text("usedUpOn")).isEqualTo("2026-12-01");
        assertThat(more.problem()).isEqualTo("too-few-bottles");
        assertThat(miami.manager()
                        .get("/v1/pigment-lots/" + lot + "/movements")
                        .body()
                        .valueStream())
                .extracting(line -> line.path("kind").asString())
                .containsExactly("OPENED", "USED_UP");
    }

    @Test
    void movesBottlesOnlyBetweenClinicsOfTheSameManager() {
        UUID lot = miami.manager()
                .post("/v1/pigment-lots", Sheets.with(Sheets.aLot("miami-brickell", "2028-01-01"), "bottles", 3))
                .id("id");
        var both = miami.as(
                TestIssuer.token().at("miami-brickell", ClinicRight.MANAGER).at("tampa-bay", ClinicRight.MANAGER));

        Answer refused = act(lot, "move", Map.of("to", "tampa-bay", "bottles", 2));
        Answer moved = both.post("/v1/pigment-lots/" + lot + "/move", Map.of("to", "tampa-bay", "bottles", 2));
        Answer tooMany = both.post("/v1/pigment-lots/" + lot + "/move", Map.of("to", "tampa-bay", "bottles", 2));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(moved.body().path("bottles").asInt()).isEqualTo(1);
        assertThat(tooMany.problem()).isEqualTo("too-few-bottles");
        assertThat(tampa.manager()
                        .get("/v1/clinics/tampa-bay/pigment-lots")
                        .body()
                        .valueStream())
                .anySatisfy(there -> {
                    assertThat(there.path("lotNumber").asString()).isEqualTo(moved.text("lotNumber"));
                    assertThat(there.path("bottles").asInt()).isEqualTo(2);
                });
    }

    @Test
    void refusesAQuarantinedLotUntilItIsReleased() {
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        UUID lot = miami.aLot();
        act(lot, "quarantine", Map.of("reason", "a cracked seal"));

        Answer refused =
                miami.technician().put("/v1/session-records/" + draft, Sheets.anEntry(Sheets.aRow(lot)), "\"1\"");
        act(lot, "release", Map.of("reason", "it was the box alone"));
        Answer written =
                miami.technician().put("/v1/session-records/" + draft, Sheets.anEntry(Sheets.aRow(lot)), "\"1\"");

        assertThat(refused.problem()).isEqualTo("lot-quarantined");
        assertThat(written.status()).isEqualTo(200);
    }

    @Test
    void refusesALotThatExpiredYesterdayInTheClinicsOwnZone() {
        Client client = miami.aClient();
        UUID plan = miami.aPlanFor(client);
        // 22:30 on 30 November in Miami, already December in London.
        Instant lateEvening = Instant.parse("2026-12-01T03:30:00Z");
        clock.turnTo(lateEvening);
        UUID lastDay = miami.aLot("2026-11-30");
        UUID yesterday = miami.aLot("2026-11-29");
        UUID draft = miami.aDraft(client, plan, 1, lateEvening);

        Answer fresh =
                miami.technician().put("/v1/session-records/" + draft, Sheets.anEntry(Sheets.aRow(lastDay)), "\"1\"");
        Answer stale =
                miami.technician().put("/v1/session-records/" + draft, Sheets.anEntry(Sheets.aRow(yesterday)), "\"2\"");

        assertThat(fresh.status()).isEqualTo(200);
        assertThat(stale.problem()).isEqualTo("lot-expired");
    }

    @Test
    void refusesALabelNoBottleCanCarry() {
        Map<String, Object> lot = Sheets.with(Sheets.aLot("miami-brickell", "2028-01-01"), "lotNumber", "=1+1\nx");

        Answer refused = miami.manager().post("/v1/pigment-lots", Sheets.with(lot, "shade", "Ash\u0000"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactlyInAnyOrder("lotNumber", "shade");
    }

    @Test
    void showsWhatRunsLowAndWhatExpiresSoon() {
        Map<String, Object> sheet = Sheets.with(
                Sheets.with(Sheets.aLot("miami-brickell", "2026-12-20"), "shade", "Low " + UUID.randomUUID()),
                "bottles",
                1);
        UUID lot = miami.manager().post("/v1/pigment-lots", sheet).id("id");

        Answer stock = miami.technician().get("/v1/clinics/miami-brickell/pigment-stock?days=30");

        assertThat(stock.body().path("low").valueStream()).anySatisfy(low -> {
            assertThat(low.path("shade").asString()).isEqualTo(sheet.get("shade"));
            assertThat(low.path("bottles").asInt()).isEqualTo(1);
        });
        assertThat(stock.body().path("expiring").valueStream())
                .anyMatch(one -> one.path("id").asString().equals(lot.toString()));
    }

    private Answer act(UUID lot, String act, Map<String, ?> how) {
        return miami.manager().post("/v1/pigment-lots/" + lot + "/" + act, how);
    }
}
