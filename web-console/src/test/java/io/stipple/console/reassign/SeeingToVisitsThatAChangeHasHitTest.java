package io.stipple.console.reassign;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.console.stub.Browser;
import io.stipple.console.stub.ConsoleTest;
import io.stipple.console.stub.StubKeycloak;
import io.stipple.console.stub.StubPeers;
import io.stipple.console.stub.StubPeers.Reply;
import io.stipple.console.stub.StubUser;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ConsoleTest
class SeeingToVisitsThatAChangeHasHitTest {
    private static final String QUEUE = "/clinics/miami-brickell/reassignments";
    private static final String MOVE = "/clinics/miami-brickell/visits/0199f3a2-0000-7000-8000-000000000001/times";

    private final StubPeers peers;
    private final StubKeycloak keycloak;
    private final int port;

    SeeingToVisitsThatAChangeHasHitTest(
            @Autowired StubPeers peers, @Autowired StubKeycloak keycloak, @LocalServerPort int port) {
        this.peers = peers;
        this.keycloak = keycloak;
        this.port = port;
    }

    @AfterEach
    void tidy() {
        peers.reset();
    }

    @Test
    void beginsWithWhomItHitsAndWhy() {
        var page = fred().get(QUEUE);

        assertThat(page.content().select("tbody th").text()).isEqualTo("Daniel Ortega");
        assertThat(page.content().select(".chip").eachText()).containsExactly("Technician away", "some new rule");
        assertThat(page.text()).contains("Consultation, Tess Romero", "Mon, 7 Dec 2026, 10:00 AM");
        assertThat(page.content().select("form[action$=/keep]"))
                .as("the front desk keeps no visit against the rules")
                .isEmpty();
    }

    @Test
    void letsAManagerKeepOneForAReason() {
        var mara = Browser.of(StubUser.MARA, keycloak, port);

        var kept = mara.submit(mara.get(QUEUE), "/keep", Map.of("reason", "Tess comes in for it"));

        assertThat(kept.content().select("[role=status]").text()).contains("stays as it is");
        assertThat(peers.asked("POST", "/booking/v1/reassignments"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"reason\":\"Tess comes in for it\"}"));
    }

    @Test
    void saysWhatNobodyMaySetAside() {
        peers.answer("POST /booking/v1/reassignments", Reply.problem(409, "rules-stand", ""));
        var mara = Browser.of(StubUser.MARA, keycloak, port);

        var refused = mara.submit(mara.get(QUEUE), "/keep", Map.of("reason", "please"));

        assertThat(refused.content().select("[role=alert]").text()).contains("Nobody may set these rules aside");
    }

    @Test
    void movesOneToAFreeTimeAndWhoeverIsFreeThen() {
        var fred = fred();
        var times = fred.get(MOVE + "?from=2026-12-02");
        var asked = fred.get(times.content().select("a.slot").first().attr("href"));

        var moved = fred.submit(
                asked,
                "/details",
                Map.of(
                        "technician",
                        asked.content().select("#technician option").first().val()));

        assertThat(asked.text()).contains("Wednesday, 2 December 2026", "9:00 AM");
        assertThat(moved.at().getPath()).endsWith("/visits/0199f3a2-0000-7000-8000-000000000001");
        assertThat(peers.asked("GET", "/booking/v1/clinics/miami-brickell/free-slots"))
                .allSatisfy(one -> assertThat(one.path()).contains("kind=CONSULTATION&minutes=45"));
        assertThat(peers.asked("PUT", "/booking/v1/appointments"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.headers()).containsEntry("if-match", "\"3\"");
                    assertThat(one.body())
                            .contains("\"startsAt\":\"2026-12-02T09:00:00-05:00\"")
                            .doesNotContain("override");
                });
    }

    @Test
    void letsAManagerSetASoftRuleAside() {
        var mara = Browser.of(StubUser.MARA, keycloak, port);
        var asked = mara.get(MOVE + "/details?at=2026-12-02T09:00-05:00");

        mara.submit(
                asked,
                "/details",
                Map.of(
                        "technician",
                        asked.content().select("#technician option").first().val(),
                        "reason",
                        "The skin has healed well"));

        assertThat(fred().get(MOVE + "/details?at=2026-12-02T09:00-05:00")
                        .content()
                        .select("#reason"))
                .isEmpty();
        assertThat(peers.asked("PUT", "/booking/v1/appointments"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.body()).contains("\"override\":{\"reason\":\"The skin has healed well\"}"));
    }

    private Browser fred() {
        return Browser.of(StubUser.FRED, keycloak, port);
    }
}
