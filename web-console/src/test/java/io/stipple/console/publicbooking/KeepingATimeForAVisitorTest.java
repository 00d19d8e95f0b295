package io.stipple.console.publicbooking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.console.stub.Browser;
import io.stipple.console.stub.Browser.Page;
import io.stipple.console.stub.ConsoleTest;
import io.stipple.console.stub.StubPeers;
import io.stipple.console.stub.StubPeers.Asked;
import io.stipple.console.stub.StubPeers.Reply;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// One time for one visitor, from the moment they begin to fill in the form.
@ConsoleTest
class KeepingATimeForAVisitorTest {
    private static final String AT_TEN = "/book/miami-brickell/details?at=2026-12-03T10:00-05:00";
    private static final String AT_ELEVEN = "/book/miami-brickell/details?at=2026-12-03T11:00-05:00";
    private static final String HOLD = "0198f3a0-7c00-7000-8000-0000000000f1";
    private static final Map<String, String> ANA = Map.of(
            "name", "Ana Ruiz", "birthDate", "1990-05-23", "email", "ana@example.com", "phone", "+1 305 555 0134");

    private final StubPeers peers;
    private final TurnableClock clock;
    private final Browser browser;

    KeepingATimeForAVisitorTest(@Autowired StubPeers peers, @Autowired TurnableClock clock, @LocalServerPort int port) {
        this.peers = peers;
        this.clock = clock;
        this.browser = new Browser(port);
    }

    @BeforeEach
    void bookingKeepsTimes() {
        peers.answer("POST /booking/v1/public/holds", new Reply(201, """
                {"holdId":"%s","heldUntil":"2026-12-01T10:10:00-05:00"}""".formatted(HOLD)));
    }

    @AfterEach
    void tidy() {
        peers.reset();
        clock.reset();
    }

    @Test
    void booksWhatWasKept() {
        Page form = browser.get(AT_TEN);
        Page kept = keep(form);

        browser.submit(form, "/details", with(kept));

        assertThat(form.content().select("#held").attr("hx-post")).isEqualTo("/book/miami-brickell/hold");
        assertThat(kept.text()).contains("until 10:10 AM");
        assertThat(booked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("\"holdId\":\"" + HOLD + "\""));
    }

    @Test
    void meetsTheirOwnTimeAgainWhenTheyReload() {
        keep(browser.get(AT_TEN));
        Page again = browser.get(AT_TEN);
        keep(again);

        assertThat(again.content().select("input[name=hold]").val()).isEqualTo(HOLD);
        assertThat(held()).hasSize(1);
        assertThat(browser.get(AT_ELEVEN).content().select("input[name=hold]")).isEmpty();
    }

    @Test
    void letsItGoForAnother() {
        keep(browser.get(AT_TEN));
        keep(browser.get(AT_ELEVEN));

        assertThat(peers.asked("DELETE", "/booking/v1/public/holds/" + HOLD)).hasSize(1);
        assertThat(held()).extracting(Asked::body).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void isKeptAnewOnceItHasRunOut() {
        keep(browser.get(AT_TEN));
        clock.turn(Duration.ofMinutes(10));
        Page late = browser.get(AT_TEN);
        keep(late);

        assertThat(late.content().select("input[name=hold]")).isEmpty();
        assertThat(held())
                .extracting(asked -> asked.headers().get("idempotency-key"))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void isSaidAgainByTheSameKeyWhenNobodyAnswered() {
        peers.answer("POST /booking/v1/public/consultations", new Reply(503, ""));
        Page form = browser.get(AT_TEN);
        Page away = browser.submit(form, "/details", with(keep(form)));

        clock.turn(Duration.ofMinutes(10));
        browser.submit(away, "/details", Map.of());

        assertThat(booked()).hasSize(2);
        assertThat(booked())
                .extracting(Asked::body)
                .containsOnly(booked().getFirst().body());
        assertThat(booked())
                .extracting(asked -> asked.headers().get("idempotency-key"))
                .containsOnly(form.content().select("input[name=key]").val());
    }

    private Page keep(Page form) {
        return browser.post(
                "/book/miami-brickell/hold",
                Map.of(
                        "_csrf",
                        value(form, "_csrf"),
                        "at",
                        value(form, "at"),
                        "technician",
                        value(form, "technician")));
    }

    private static Map<String, String> with(Page kept) {
        var typed = new java.util.LinkedHashMap<>(ANA);
        typed.put("hold", value(kept, "hold"));
        return typed;
    }

    private static String value(Page page, String field) {
        return page.content()
                .select("form[action$=/details] input[name=" + field + "], #held input[name=" + field + "]")
                .val();
    }

    private List<Asked> held() {
        return peers.asked("POST", "/booking/v1/public/holds");
    }

    private List<Asked> booked() {
        return peers.asked("POST", "/booking/v1/public/consultations");
    }
}
