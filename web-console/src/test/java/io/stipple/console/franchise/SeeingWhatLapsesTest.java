package io.stipple.console.franchise;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.console.stub.Browser;
import io.stipple.console.stub.ConsoleTest;
import io.stipple.console.stub.StubKeycloak;
import io.stipple.console.stub.StubPeers;
import io.stipple.console.stub.StubPeers.Reply;
import io.stipple.console.stub.StubUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ConsoleTest
class SeeingWhatLapsesTest {
    private static final String LIST = "/franchise/licences";

    private final StubPeers peers;
    private final StubKeycloak keycloak;
    private final int port;

    SeeingWhatLapsesTest(@Autowired StubPeers peers, @Autowired StubKeycloak keycloak, @LocalServerPort int port) {
        this.peers = peers;
        this.keycloak = keycloak;
        this.port = port;
    }

    @AfterEach
    void tidy() {
        peers.reset();
    }

    @Test
    void namesWhatLapsesFirstWhoseItIsAndWhere() {
        var page = Browser.of(StubUser.OLIVIA, keycloak, port).get(LIST + "?days=180");

        assertThat(page.content().select("tbody th").eachText())
                .containsExactly("Artist licence", "Establishment licence");
        assertThat(page.content().select("tbody tr").first().text())
                .contains("Tess Romero", "Stipple Brickell, Stipple Tampa Bay", "29 Nov 2026", "Lapsed 2 days ago");
        assertThat(page.content().select(".chip-ill")).hasSize(1);
        assertThat(peers.asked("GET", "/booking/v1/licences/lapsing"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.path()).endsWith("withinDays=180"));
    }

    @Test
    void isForManagersTooAndNotForTheFrontDesk() {
        assertThat(Browser.of(StubUser.MARA, keycloak, port).get(LIST).status()).isEqualTo(200);
        assertThat(Browser.of(StubUser.FRED, keycloak, port).get(LIST).status()).isEqualTo(403);
    }

    @Test
    void saysThatItCannotBeHadJustNow() {
        peers.answer("GET /booking/v1/licences", new Reply(503, ""));

        assertThat(Browser.of(StubUser.OLIVIA, keycloak, port).get(LIST).text()).contains("cannot be had just now");
    }
}
