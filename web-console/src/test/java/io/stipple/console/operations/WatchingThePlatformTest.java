package io.stipple.console.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.console.stub.Browser;
import io.stipple.console.stub.ConsoleTest;
import io.stipple.console.stub.StubKeycloak;
import io.stipple.console.stub.StubPeers;
import io.stipple.console.stub.StubPeers.Reply;
import io.stipple.console.stub.StubUser;
import io.stipple.platform.testing.TurnableClock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ConsoleTest
class WatchingThePlatformTest {
    private final StubPeers peers;
    private final StubKeycloak keycloak;
    private final TurnableClock clock;
    private final int port;

    WatchingThePlatformTest(
            @Autowired StubPeers peers,
            @Autowired StubKeycloak keycloak,
            @Autowired TurnableClock clock,
            @LocalServerPort int port) {
        this.peers = peers;
        this.keycloak = keycloak;
        this.clock = clock;
        this.port = port;
    }

    @AfterEach
    void tidy() {
        peers.reset();
        clock.reset();
    }

    @Test
    void showsBacklogsLagsAndWhatIsParked() {
        var page = Browser.of(StubUser.OSCAR, keycloak, port).get("/operations");

        assertThat(page.content().select(".service:has(h2:contains(booking))").text())
                .contains("Well", "18", "1 s");
        assertThat(page.text()).contains("insight.appointments", "3,400", "95 s");
        assertThat(page.text()).contains("zone Mars/Olympus is not known");
    }

    @Test
    void saysWhichServiceDoesNotAnswer() {
        peers.answer("GET /booking/actuator/health", new Reply(503, "{\"status\":\"DOWN\"}"));

        var page = Browser.of(StubUser.OSCAR, keycloak, port).get("/operations");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.content().select(".service:has(h2:contains(session))").text())
                .contains("Does not answer");
        assertThat(page.content().select(".service:has(h2:contains(booking))").text())
                .contains("DOWN");
    }

    @Test
    void showsTheFiguresOfEveryClinicAndTheSameNumbersAsATable() {
        var page = Browser.of(StubUser.OLIVIA, keycloak, port).get("/franchise");

        assertThat(page.content().select(".key").text()).contains("6,214", "96 %");
        assertThat(page.content().select("tbody th").eachText()).contains("Stipple Brickell", "Dec 2026");
        assertThat(page.content().select("#chart").attr("data-chart")).contains("\"booked\":[");
    }

    @Test
    void keepsThePageWhenInsightIsAway() {
        peers.answer("GET /insight", new Reply(503, ""));

        var page = Browser.of(StubUser.OLIVIA, keycloak, port).get("/franchise");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("The figures cannot be had just now");
    }

    @Test
    void warnsOnEveryPageWhileThePlatformsClockIsMoved() {
        clock.turnTo(Instant.parse("2029-12-03T10:00:00Z"));

        assertThat(new Browser(port).get("/").text()).contains("clock is moved", "3 December 2029, 10:00 UTC");

        clock.turnTo(Instant.now());
        assertThat(new Browser(port).get("/").text()).doesNotContain("clock is moved");
    }

    @Test
    void doesAsAClientWishesBehindALink() {
        var browser = new Browser(port);

        assertThat(browser.submit(browser.get("/opt-out/abc"), "/opt-out/abc", Map.of())
                        .text())
                .contains("No more invitations");
        assertThat(browser.get("/opt-out/unknown").status()).isEqualTo(404);
        var choices = browser.get("/preferences/abc");
        assertThat(choices.content().select("input[name=email]").hasAttr("checked"))
                .isTrue();
        assertThat(choices.content().select("input[name=invitations]").hasAttr("checked"))
                .isFalse();
        assertThat(browser.submit(choices, "/preferences/abc", Map.of("sms", "true", "email", "true"))
                        .text())
                .contains("Your choice is saved");
        assertThat(browser.get("/preferences/unknown").status()).isEqualTo(404);
        assertThat(browser.get("/links/used").text()).contains("This link was used already");
        assertThat(browser.get("/links/unknown").status()).isEqualTo(404);
        var times = browser.get("/links/abc");
        var confirm = browser.get(times.content().select("a.slot").first().attr("href"));
        assertThat(browser.submit(confirm, "/details", Map.of()).text()).contains("You are booked", "Stipple Brickell");
    }
}
