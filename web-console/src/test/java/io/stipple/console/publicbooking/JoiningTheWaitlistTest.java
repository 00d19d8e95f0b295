package io.stipple.console.publicbooking;

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

/// No free time suits.
@ConsoleTest
class JoiningTheWaitlistTest {
    private static final Map<String, String> ANA = Map.of(
            "name", "Ana Ruiz", "birthDate", "1990-05-23", "email", "ana@example.com", "phone", "+1 305 555 0134");

    private final StubPeers peers;
    private final Browser browser;

    JoiningTheWaitlistTest(@Autowired StubPeers peers, @LocalServerPort int port) {
        this.peers = peers;
        this.browser = new Browser(port);
    }

    @AfterEach
    void tidy() {
        peers.reset();
    }

    @Test
    void beginsWhereTheTimesAreShown() {
        var times = browser.get("/book/miami-brickell?from=2026-12-15");
        var form = browser.get(times.content().select(".unsuited a").attr("href"));

        var joined = browser.submit(form, "/waitlist", ANA);

        assertThat(form.content().select("#firstDay").val()).isEqualTo("2026-12-15");
        assertThat(form.content().select("#lastDay").val()).isEqualTo("2026-12-28");
        assertThat(joined.at().getPath()).isEqualTo("/book/miami-brickell/waiting");
        assertThat(joined.text()).contains("You are on the waitlist", "Stipple Brickell");
        assertThat(peers.asked("POST", "/booking/v1/public/waitlist"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.headers().get("authorization")).startsWith("Bearer ");
                    assertThat(asked.headers()).containsKey("idempotency-key");
                    assertThat(asked.body())
                            .contains("\"clinic\":\"miami-brickell\"", "\"firstDay\":\"2026-12-15\"")
                            .contains("\"phone\":\"+13055550134\"", "\"locale\":\"en\"")
                            .doesNotContain("technicianId");
                });
    }

    @Test
    void showsEveryProblemByItsField() {
        var refused = browser.submit(
                browser.get("/book/miami-brickell/waitlist"),
                "/waitlist",
                Map.of("name", "Ana", "birthDate", "2015-01-01", "firstDay", "2026-12-10", "lastDay", "2026-12-09"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.content().select("#lastDay-problem").text()).contains("not before the first");
        assertThat(refused.content().select("#birthDate-problem").text()).contains("18 or older");
        assertThat(refused.content().select("#email-problem").text()).contains("e-mail address");
        assertThat(peers.asked("POST", "/booking")).isEmpty();
    }

    @Test
    void saysWhyBookingRefusesIt() {
        peers.answer("POST /booking/v1/public/waitlist", Reply.problem(422, "beyond-horizon", ""));

        var refused = browser.submit(browser.get("/book/miami-brickell/waitlist"), "/waitlist", ANA);

        assertThat(refused.content().select("[role=alert]").text()).contains("too far ahead");
        assertThat(refused.content().select("#name").val()).isEqualTo("Ana Ruiz");
    }

    @Test
    void speaksSpanishToThoseWhoReadIt() {
        assertThat(browser.get("/book/miami-brickell/waitlist", "Accept-Language", "es-ES")
                        .text())
                .contains("Apuntarme a la lista de espera", "Desde", "Hasta");
    }
}
