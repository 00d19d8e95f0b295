package io.stipple.console.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.console.stub.Browser;
import io.stipple.console.stub.ConsoleTest;
import io.stipple.console.stub.StubKeycloak;
import io.stipple.console.stub.StubPeers;
import io.stipple.console.stub.StubUser;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ConsoleTest
class SteeringInvitationsTest {
    private final StubPeers peers;
    private final Browser olivia;

    SteeringInvitationsTest(@Autowired StubPeers peers, @Autowired StubKeycloak keycloak, @LocalServerPort int port) {
        this.peers = peers;
        this.olivia = Browser.of(StubUser.OLIVIA, keycloak, port);
    }

    @AfterEach
    void tidy() {
        peers.reset();
    }

    @Test
    void showsDueInvitedAndBookedByClinicAndMonth() {
        var page = olivia.get("/franchise/touch-ups");

        assertThat(page.content().select("section:has(#by-month) tbody tr").eachText())
                .contains("Stipple Brickell Dec 2026 41 17 12 5 1");
    }

    @Test
    void letsAClinicsInvitationsRestAndGoOutAgain() {
        var page = olivia.get("/franchise/touch-ups");

        olivia.submit(page, "miami-brickell/pause", Map.of());
        olivia.submit(page, "sydney-cbd/resume", Map.of());

        assertThat(peers.asked("POST", "/notification/v1/clinics/miami-brickell/touch-ups/pause"))
                .hasSize(1);
        assertThat(peers.asked("POST", "/notification/v1/clinics/sydney-cbd/touch-ups/resume"))
                .hasSize(1);
    }
}
