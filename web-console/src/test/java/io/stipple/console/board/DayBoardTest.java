package io.stipple.console.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.console.stub.Browser;
import io.stipple.console.stub.ConsoleTest;
import io.stipple.console.stub.StubKeycloak;
import io.stipple.console.stub.StubPeers;
import io.stipple.console.stub.StubPeers.Reply;
import io.stipple.console.stub.StubUser;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ConsoleTest
class DayBoardTest {
    private static final String DAY = "/clinics/miami-brickell/days/2026-12-01";
    private static final String VISIT = "/clinics/miami-brickell/visits/0199f3a2-0000-7000-8000-000000000001";

    private final StubPeers peers;
    private final StubKeycloak keycloak;
    private final int port;
    private Browser fred;

    DayBoardTest(@Autowired StubPeers peers, @Autowired StubKeycloak keycloak, @LocalServerPort int port) {
        this.peers = peers;
        this.keycloak = keycloak;
        this.port = port;
        this.fred = new Browser(port);
    }

    @BeforeEach
    void logIn() {
        fred = Browser.of(StubUser.FRED, keycloak, port);
    }

    @AfterEach
    void tidy() {
        peers.reset();
    }

    @Test
    void hasAColumnForEachTechnicianAndABlockForEachVisit() {
        var page = fred.get(DAY);

        assertThat(page.content().select(".lane h2").eachText())
                .containsExactly("Amara Oyelaran", "Bea Lindqvist", "Carlos Vega", "Kenji Watanabe", "Tess Romero");
        assertThat(page.content()
                        .select(".lane:has(h2:contains(Kenji)) .visit-state")
                        .eachText())
                .containsExactly("No-show", "Booked", "Booked");
        assertThat(page.content()
                        .select(".lane:has(h2:contains(Kenji)) li")
                        .first()
                        .className())
                .isEqualTo("at-6 for-9");
        assertThat(page.content().select(".cancelled").text()).contains("Ravi Menon");
    }

    @Test
    void drawsALineAtTheClinicsNowOnItsTodayAlone() {
        assertThat(fred.get(DAY).content().select(".now-line").text()).isEqualTo("10:00 AM");
        assertThat(fred.get("/clinics/miami-brickell/days/2026-12-02").content().select(".now-line"))
                .isEmpty();
    }

    @Test
    void leadsToTodayInTheClinicsZone() {
        assertThat(fred.get("/clinics/miami-brickell").at().getPath()).isEqualTo(DAY);
        assertThat(Browser.of(StubUser.OLIVIA, keycloak, port)
                        .get("/clinics/sydney-cbd")
                        .at()
                        .getPath())
                .isEqualTo("/clinics/sydney-cbd/days/2026-12-02");
    }

    @Test
    void givesOnlyTheDrawingWhenThePageBringsItselfUpToDate() {
        var part = fred.get(DAY, "HX-Request", "true");

        assertThat(part.content().select(".lanes")).hasSize(1);
        assertThat(part.content().select("header.top")).isEmpty();
    }

    @Test
    void asksWithTheVisitorsToken() {
        fred.get(DAY);

        assertThat(peers.asked("GET", "/booking/v1/clinics/miami-brickell/days"))
                .allSatisfy(asked ->
                        assertThat(asked.headers().get("authorization")).startsWith("Bearer eyJ"));
    }

    @Test
    void cancelsAVisitFromItsPanel() {
        var done = fred.submit(fred.get(VISIT), "/cancellation", Map.of("by", "CLINIC"));

        assertThat(done.text()).contains("The visit is cancelled");
        assertThat(peers.asked("POST", "/booking/v1/appointments"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.path()).endsWith("/cancellation");
                    assertThat(asked.body()).isEqualTo("{\"by\":\"CLINIC\"}");
                    assertThat(asked.headers())
                            .containsEntry("if-match", "\"3\"")
                            .containsKey("idempotency-key");
                });
    }

    @Test
    void saysInPlainWordsWhyItCannotBeCancelled() {
        peers.answer("POST /booking/v1/appointments", Reply.problem(409, "already-started", ""));

        var refused = fred.submit(fred.get(VISIT), "/cancellation", Map.of("by", "CLIENT"));

        assertThat(refused.content().select("[role=alert]").text()).isEqualTo("The visit has already begun.");
    }

    @Test
    void checksAClientInOnTheDayOfTheVisit() {
        peers.answer("GET /booking/v1/appointments", Reply.ok(today("null")));
        var panel = fred.get(VISIT);
        peers.answer("GET /booking/v1/appointments", Reply.ok(today("\"2026-12-01T09:58:00-05:00\"")));

        var here = fred.submit(panel, "/check-in", Map.of());

        assertThat(here.text()).contains("The client is checked in", "since 9:58 AM");
        assertThat(here.content().select("form[action$=/check-in], form[action$=/no-show]"))
                .as("who is here did not stay away")
                .isEmpty();
    }

    private static String today(String checkedInAt) {
        return """
                {"id":"0199f3a2-0000-7000-8000-000000000001","version":3,"clinic":"miami-brickell",
                 "clientId":"0199f3a2-0000-7000-8000-0000000000c1","zone":"America/New_York","kind":"CONSULTATION",
                 "startsAt":"2026-12-01T10:00:00-05:00","endsAt":"2026-12-01T10:45:00-05:00","state":"BOOKED",
                 "checkedInAt":%s}
                """.formatted(checkedInAt);
    }

    @Test
    void marksWhoIsHereAndWhomAChangeHasHit() {
        peers.answer("GET /booking/v1/clinics/miami-brickell/days", Reply.ok("""
                {"clinic":"miami-brickell","name":"Stipple Brickell","zone":"America/New_York","date":"2026-12-01",
                 "opens":"09:00","closes":"18:00","technicians":[{"id":"0199f3a2-0000-7000-8000-0000000000c2",
                 "name":"Tess Romero","from":"09:00","to":"17:00","appointments":[%s,%s]}]}
                """.formatted(
                        visit("12", "\"checkedIn\":true,\"reassign\":[]"),
                        visit("14", "\"checkedIn\":false,\"reassign\":[\"on-leave\"]"))));

        assertThat(fred.get(DAY).content().select(".visit-state").eachText()).containsExactly("Here", "To move");
    }

    private static String visit(String hour, String more) {
        return """
                {"id":"0199f3a2-0000-7000-8000-0000000000%s","version":1,"clientName":"Mira",
                 "clientId":"0199f3a2-0000-7000-8000-0000000000c1","kind":"CONSULTATION","state":"BOOKED",
                 "startsAt":"2026-12-01T%s:00:00-05:00","endsAt":"2026-12-01T%s:45:00-05:00",%s}
                """.formatted(hour, hour, hour, more);
    }

    @Test
    void marksANoShow() {
        var done = fred.submit(fred.get(VISIT), "/no-show", Map.of());

        assertThat(done.text()).contains("marked as a no-show");
    }

    @Test
    void isACalmPageWhileBookingIsAway() {
        peers.answer("GET /booking/v1/clinics/miami-brickell/days", new Reply(500, "{}"));

        var page = fred.get(DAY);

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("A part of Stipple is away").doesNotContain("Exception");
    }

    @Test
    void saysOfAVisitWhatTheClientIsToldAndWhyNot() {
        assertThat(fred.get(VISIT).content().select("details.numbers").text())
                .contains("Booking confirmed sent", "Reminder 24h by text not sent: the client cannot be reached");
    }
}
