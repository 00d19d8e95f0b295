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

@ConsoleTest
class BookingAConsultationTest {
    private static final String FORM = "/book/miami-brickell/details?at=2026-12-03T10:00-05:00";
    private static final Map<String, String> ANA = Map.of(
            "name", "Ana Ruiz", "birthDate", "1990-05-23", "email", "ana@example.com", "phone", "+1 305 555 0134");

    private final StubPeers peers;
    private final Browser browser;

    BookingAConsultationTest(@Autowired StubPeers peers, @LocalServerPort int port) {
        this.peers = peers;
        this.browser = new Browser(port);
    }

    @AfterEach
    void tidy() {
        peers.reset();
    }

    @Test
    void beginsWithAClinicAndATimeOfItsZone() {
        var clinics = browser.get("/");
        var times = browser.get(
                clinics.content().select("a.clinic[href$=miami-brickell]").attr("href"));

        assertThat(times.text()).contains("Stipple Brickell", "Times in Eastern Time", "9:00 AM");
        assertThat(times.content().select("a.slot").first().attr("href")).contains("at=2026-12-01T09:00-05:00");
    }

    @Test
    void tellsTheLocalTimeAtTheEnd() {
        var booked = browser.submit(browser.get(FORM), "/details", ANA);

        assertThat(booked.at().getPath()).isEqualTo("/book/miami-brickell/booked");
        assertThat(booked.text())
                .contains("Thursday, 3 December 2026", "10:00 AM to 10:45 AM, Eastern Time", "calendar");
        assertThat(browser.get("/book/miami-brickell/booked").text()).contains("You are booked");
    }

    @Test
    void asksBookingInTheConsolesOwnNameAndOnce() {
        var form = browser.get(FORM);
        String key = form.content().select("input[name=key]").val();

        browser.submit(form, "/details", ANA);

        assertThat(peers.asked("POST", "/booking/v1/public/consultations"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.headers()).containsEntry("idempotency-key", key);
                    assertThat(asked.headers().get("authorization")).startsWith("Bearer ");
                    assertThat(asked.body())
                            .contains("\"clinic\":\"miami-brickell\"", "\"startsAt\":\"2026-12-03T10:00:00-05:00\"")
                            .contains("\"phone\":\"+13055550134\"", "\"marketingConsent\":false", "\"locale\":\"en\"")
                            .doesNotContain("technicianId");
                });
    }

    @Test
    void keepsTheTimeWhileTheFormIsFilledInAndBooksWhatWasKept() {
        peers.answer("POST /booking/v1/public/holds", new Reply(201, """
                {"holdId":"0198f3a0-7c00-7000-8000-0000000000f1","heldUntil":"2026-12-01T10:10:00-05:00"}"""));
        var form = browser.get(FORM);

        browser.submit(form, "/details", ANA);

        assertThat(form.content().select("#held").attr("hx-post")).isEqualTo("/book/miami-brickell/hold");
        assertThat(peers.asked("POST", "/booking/v1/public/consultations"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("\"holdId\":\"0198f3a0"));
    }

    @Test
    void showsEveryProblemByItsFieldAndKeepsWhatWasTyped() {
        var refused = browser.submit(
                browser.get(FORM),
                "/details",
                Map.of("name", "Ana", "birthDate", "2015-01-01", "email", "not-mail", "phone", "12"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.content().select("#birthDate-problem").text()).contains("18 or older");
        assertThat(refused.content().select("#email-problem").text()).contains("e-mail address");
        assertThat(refused.content().select("#phone-problem").text()).contains("country code");
        assertThat(refused.content().select("#name-problem")).isEmpty();
        assertThat(refused.content().select("#email").val()).isEqualTo("not-mail");
        assertThat(refused.content().select("#email").attr("aria-describedby")).contains("email-problem");
        assertThat(peers.asked("POST", "/booking")).isEmpty();
    }

    @Test
    void putsTheServicesProblemBesideTheFieldToo() {
        peers.answer(
                "POST /booking/v1/public/consultations",
                Reply.problem(
                        400,
                        "invalid-request",
                        ",\"errors\":[{\"field\":\"client.email\",\"message\":\"no such domain\"}]"));

        var refused = browser.submit(browser.get(FORM), "/details", ANA);

        assertThat(refused.content().select("#email-problem").text()).contains("e-mail address");
        assertThat(refused.content().select("#name").val()).isEqualTo("Ana Ruiz");
    }

    @Test
    void saysPlainlyThatSomebodyElseWasFaster() {
        peers.answer("POST /booking/v1/public/consultations", Reply.problem(409, "slot-taken", ""));
        var form = browser.get(FORM);

        var refused = browser.submit(form, "/details", ANA);

        assertThat(refused.text()).contains("Somebody else has just taken this time", "Choose another time");
        assertThat(refused.content().select("input[name=key]").val())
                .isNotEqualTo(form.content().select("input[name=key]").val());
    }

    @Test
    void keepsTheKeyWhenNobodyAnsweredSoThatNothingIsBookedTwice() {
        peers.answer("POST /booking/v1/public/consultations", new Reply(503, ""));
        var form = browser.get(FORM);

        var away = browser.submit(form, "/details", ANA);

        assertThat(away.text()).contains("nothing is booked twice");
        assertThat(away.content().select("input[name=key]").val())
                .isEqualTo(form.content().select("input[name=key]").val());
    }

    @Test
    void speaksSpanishToThoseWhoReadIt() {
        assertThat(browser.get(FORM, "Accept-Language", "es-MX,es;q=0.9").text())
                .contains("¿Quién viene?", "jueves");
        assertThat(browser.get(FORM + "&lang=es").content().select("html").attr("lang"))
                .isEqualTo("es");
        assertThat(browser.get("/").text()).contains("Elige una clínica");
        assertThat(browser.get("/?lang=en").text()).contains("Choose a clinic");
    }

    @Test
    void degradesAloneWhileTimesCannotBeSeen() {
        peers.answer("GET /booking/v1/public/clinics/miami-brickell/free-slots", new Reply(503, ""));

        var page = browser.get("/book/miami-brickell");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Stipple Brickell", "We cannot see the free times just now");
    }

    @Test
    void endsAtACalmPageForAClinicThatIsNone() {
        var page = browser.get("/book/no-such-clinic");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("This page does not exist");
    }
}
