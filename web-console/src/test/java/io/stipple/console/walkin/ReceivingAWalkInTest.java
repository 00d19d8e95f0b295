package io.stipple.console.walkin;

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
class ReceivingAWalkInTest {
    private static final String DESK = "/clinics/miami-brickell/walk-ins/new";

    private final StubPeers peers;
    private final StubKeycloak keycloak;
    private final int port;

    ReceivingAWalkInTest(@Autowired StubPeers peers, @Autowired StubKeycloak keycloak, @LocalServerPort int port) {
        this.peers = peers;
        this.keycloak = keycloak;
        this.port = port;
    }

    @AfterEach
    void tidy() {
        peers.reset();
    }

    @Test
    void booksTheClientForNowAndShowsTheVisit() {
        var fred = Browser.of(StubUser.FRED, keycloak, port);
        var found = fred.get(DESK + "?query=ortega");
        var form = fred.get(found.content().select(".people a").attr("href"));

        var visit = fred.submit(form, "/new", Map.of("what", "FADE_CHECK"));

        assertThat(found.text()).contains("Daniel Ortega", "1985-03-12");
        assertThat(visit.at().getPath()).contains("/visits/");
        assertThat(peers.asked("POST", "/booking/v1/clinics/miami-brickell/walk-ins"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.body()).contains("\"kind\":\"FADE_CHECK\"").doesNotContain("planId");
                    assertThat(asked.headers()).containsKey("idempotency-key");
                });
    }

    @Test
    void saysThatNobodyIsFree() {
        peers.answer("POST /booking/v1/clinics/miami-brickell/walk-ins", Reply.problem(409, "slot-taken", ""));
        var fred = Browser.of(StubUser.FRED, keycloak, port);

        var refused = fred.submit(
                fred.get(DESK + "?client=0199f3a2-0000-7000-8000-000000000001"),
                "/new",
                Map.of("what", "CONSULTATION"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.content().select("[role=alert]").text()).contains("taken this time");
        assertThat(refused.content().select("input[name=client]")).hasSize(1);
    }

    @Test
    void isACalmPageForAFormNobodyMade() {
        var fred = Browser.of(StubUser.FRED, keycloak, port);

        var page = fred.submit(
                fred.get(DESK + "?client=0199f3a2-0000-7000-8000-000000000001"),
                "/new",
                Map.of("what", "SESSION:nonsense"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).doesNotContain("Exception");
    }
}
