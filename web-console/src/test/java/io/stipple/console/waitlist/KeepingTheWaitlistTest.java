package io.stipple.console.waitlist;

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
class KeepingTheWaitlistTest {
    private static final String LIST = "/clinics/miami-brickell/waitlist";

    private final StubPeers peers;
    private final StubKeycloak keycloak;
    private final int port;

    KeepingTheWaitlistTest(@Autowired StubPeers peers, @Autowired StubKeycloak keycloak, @LocalServerPort int port) {
        this.peers = peers;
        this.keycloak = keycloak;
        this.port = port;
    }

    @AfterEach
    void tidy() {
        peers.reset();
    }

    @Test
    void showsWhoWaitsForWhatAndWhatIsOfferedNow() {
        var page = fred().get(LIST);

        assertThat(page.content().select("tbody th").eachText()).containsExactly("Daniel Ortega", "Grace Kim");
        assertThat(page.content().select("tbody tr").first().text())
                .contains("Anyone", "Mon, 7 Dec 2026, 10:00 AM", "Tess Romero, until 10:30 AM");
        assertThat(page.content().select("tbody tr").last().text())
                .contains("Session", "Kenji Watanabe", "Mon, 7 Dec 2026 – Fri, 18 Dec 2026");
    }

    @Test
    void answersAnOfferForAClientWhoCalls() {
        var fred = fred();

        assertThat(fred.submit(fred.get(LIST), "/acceptance", Map.of()).text()).contains("The visit is booked");
        assertThat(fred.submit(fred.get(LIST), "/decline", Map.of()).text()).contains("offered to the next");

        assertThat(peers.asked("POST", "/booking/v1/waitlist-offers/0199f3a2-0000-7000-8000-00000000000f"))
                .hasSize(2);
    }

    @Test
    void takesSomebodyOffAndSaysSoIfSomebodyElseWasFaster() {
        var fred = fred();

        assertThat(fred.submit(fred.get(LIST), "/withdrawal", Map.of()).text()).contains("They wait no longer");
        peers.answer("DELETE /booking/v1/waitlist", Reply.problem(404, "not-found", ""));
        assertThat(fred.submit(fred.get(LIST), "/withdrawal", Map.of())
                        .content()
                        .select("[role=alert]")
                        .text())
                .contains("somebody may have seen to it already");
    }

    @Test
    void putsSomebodyOnTheListWhoIsLookedForByName() {
        var fred = fred();
        var found = fred.get(LIST + "/new?query=ortega");
        var form = fred.get(found.content().select(".people a").attr("href"));

        var listed = fred.submit(form, "/new", Map.of("what", "CONSULTATION", "lastDay", "2026-12-20"));

        assertThat(form.content().select("#technician option").eachText())
                .containsExactly("Anyone who is free", "Kenji Watanabe", "Tess Romero");
        assertThat(listed.at().getPath()).isEqualTo(LIST);
        assertThat(peers.asked("POST", "/booking/v1/waitlist"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body())
                        .contains("\"clinics\":[\"miami-brickell\"]", "\"kind\":\"CONSULTATION\"")
                        .contains("\"firstDay\":\"2026-12-01\"", "\"lastDay\":\"2026-12-20\"")
                        .doesNotContain("planId", "technicianId"));
    }

    @Test
    void registersSomebodyNewOnTheWay() {
        var fred = fred();
        var form = fred.get("/clinics/miami-brickell/clients/new?next=WAITLIST");

        var next = fred.submit(
                form,
                "/clients/new",
                Map.of("name", "Ana Ruiz", "birthDate", "1990-05-23", "email", "a@example.com", "locale", "es"));

        assertThat(next.at().toString()).contains(LIST + "/new?client=");
        assertThat(next.content().select("input[name=client]")).hasSize(1);
        peers.answer(
                "POST /booking/v1/clients",
                Reply.problem(400, "email-not-valid", ",\"field\":\"email\",\"errors\":[]"));
        assertThat(fred.submit(form, "/clients/new", Map.of("name", "Ana Ruiz", "locale", "es"))
                        .content()
                        .select("#email-problem, #name")
                        .outerHtml())
                .contains("email-problem", "Ana Ruiz");
    }

    private Browser fred() {
        return Browser.of(StubUser.FRED, keycloak, port);
    }
}
