package io.stipple.console.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.console.stub.Browser;
import io.stipple.console.stub.ConsoleTest;
import io.stipple.console.stub.StubPeers;
import io.stipple.console.stub.StubPeers.Reply;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ConsoleTest
class ChangingAVisitBehindItsLinkTest {
    private final StubPeers peers;
    private final Browser browser;

    ChangingAVisitBehindItsLinkTest(@Autowired StubPeers peers, @LocalServerPort int port) {
        this.peers = peers;
        this.browser = new Browser(port);
    }

    @AfterEach
    void tidy() {
        peers.reset();
    }

    @Test
    void showsItInTheClinicsTimeAndUntilWhenItIsFree() {
        assertThat(browser.get("/links/visit").text())
                .contains("Monday, 7 December 2026", "10:00 AM, Eastern Time", "with Tess Stencilby")
                .contains("until Saturday, 5 December 2026, 10:00 AM");
    }

    @Test
    void confirmsAndCallsItOff() {
        browser.submit(browser.get("/links/visit"), "/confirmation", Map.of());
        browser.submit(browser.get("/links/visit"), "/cancellation", Map.of());

        assertThat(peers.asked("POST", "/booking/v1/public/links/visit/confirmation"))
                .hasSize(1);
        assertThat(peers.asked("POST", "/booking/v1/public/links/visit/cancellation"))
                .hasSize(1);
    }

    @Test
    void movesItByTheVersionThatWasShown() {
        peers.answer("PUT /booking/v1/public/links/visit/slot", Reply.ok("{}"));
        var times = browser.get("/links/visit/times");
        var ask = browser.get(times.content().select("a.slot").first().attr("href"));

        browser.submit(ask, "/times/details", Map.of());

        assertThat(peers.asked("PUT", "/booking/v1/public/links/visit/slot"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.headers()).containsEntry("if-match", "\"3\""));
    }

    @Test
    void saysWhyItWasRefused() {
        peers.answer("POST /booking/v1/public/links/visit/cancellation", Reply.problem(409, "already-started", ""));

        var refused = browser.submit(browser.get("/links/visit"), "/cancellation", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("The visit has already begun");
    }

    @Test
    void takesUpWhatCameFree() {
        var offer = browser.get("/links/offer");

        var booked = browser.submit(offer, "/acceptance", Map.of());

        assertThat(offer.text()).contains("A time has come free", "until 10:30 AM");
        assertThat(booked.text()).contains("You are booked");
    }

    @Test
    void saysSoWhenItHasPassedOn() {
        peers.answer("POST /booking/v1/public/links/offer/acceptance", Reply.problem(409, "offer-over", ""));

        assertThat(browser.submit(browser.get("/links/offer"), "/acceptance", Map.of())
                        .text())
                .contains("This offer has ended");
    }
}
