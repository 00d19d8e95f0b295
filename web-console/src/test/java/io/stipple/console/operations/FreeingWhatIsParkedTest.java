package io.stipple.console.operations;

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
class FreeingWhatIsParkedTest {
    private static final String STORY = "0199f3a2-0000-7000-8000-00000000aaaa";
    private static final String EVENT = "/operations/notification/parked/1";

    private final StubPeers peers;
    private final StubKeycloak keycloak;
    private final int port;
    private Browser oscar;

    FreeingWhatIsParkedTest(@Autowired StubPeers peers, @Autowired StubKeycloak keycloak, @LocalServerPort int port) {
        this.peers = peers;
        this.keycloak = keycloak;
        this.port = port;
        this.oscar = new Browser(port);
    }

    @BeforeEach
    void logIn() {
        oscar = Browser.of(StubUser.OSCAR, keycloak, port);
    }

    @AfterEach
    void tidy() {
        peers.reset();
    }

    @Test
    void beginsWithStoriesEachWithAllThatHoldsItUp() {
        var page = oscar.get("/operations");

        assertThat(page.content().select(".held > li")).singleElement().satisfies(story -> {
            assertThat(story.select(".held-story").text()).isEqualTo("Story " + STORY);
            assertThat(story.select(".held-place strong").eachText())
                    .containsExactly("booking outbox", "notification.appointments");
            assertThat(story.text())
                    .contains("too large for the topic", "zone Mars/Olympus is not known", "2 wait behind it");
        });
        assertThat(page.content().select(".verdict").text()).contains("1 story waits for somebody to look.");
        assertThat(page.content().select("section:has(#acts)").text())
                .contains("oscar", "Discarded an event", "a test record");
    }

    @Test
    void asksTheServicesForWhatIsLookedForAndKeepsAsking() {
        var page = oscar.get("/operations?reader=notification.appointments&cause=Mars+%26+co");

        assertThat(peers.asked("GET", "/insight/v1/operations/parked-events/queues"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.path())
                        .endsWith("limit=50&reader=notification.appointments&topic=&cause=Mars%20%26%20co"));
        assertThat(peers.asked("GET", "/insight/v1/operations/parked-stories")).isEmpty();
        assertThat(page.content().select("[data-live]").attr("hx-get"))
                .isEqualTo("/operations?reader=notification.appointments&topic=&cause=Mars%20%26%20co");
    }

    @Test
    void showsTheRawRecordItsHeadersAndItsPastAsPlainText() {
        var page = oscar.get(EVENT);

        assertThat(page.content().select("pre").text()).contains("<i>Mars</i>");
        assertThat(page.content().select(".headers").text()).contains("<b>miami</b>");
        assertThat(page.content().select("#look i, #look b")).isEmpty();
        assertThat(page.content().select(".queue li").eachText())
                .containsExactly("booking.appointment-booked.v1 (this one)", "booking.appointment-booked.v1");
        assertThat(page.content().select(".past").text()).contains("oscar", "discarded an event", "a test record");
    }

    @Test
    void triesTheStoryAgainOrDiscardsOneEventForAReason() {
        var event = oscar.get(EVENT);

        assertThat(oscar.submit(event, "/retry", Map.of()).text()).contains("The story flows again. 1 taken in.");
        assertThat(oscar.submit(event, "/discard", Map.of("reason", "a test record"))
                        .text())
                .contains("The story flows again.");
        assertThat(peers.asked("POST", "/notification/v1/operations/parked-events/1/discard"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"reason\":\"a test record\"}"));
    }

    @Test
    void saysWhyAnEventIsStillParkedAndThatAServiceIsAway() {
        var event = oscar.get(EVENT);
        String retryAlone = "POST /notification/v1/operations/parked-events/1/retry-alone";

        peers.answer(retryAlone, Reply.ok("{\"result\":\"STILL_PARKED\",\"left\":2,\"cause\":\"no such zone\"}"));
        assertThat(oscar.submit(event, "/retry-alone", Map.of()).text()).contains("It is still parked. no such zone");
        peers.answer(retryAlone, Reply.problem(503, "try-later", ""));
        assertThat(oscar.submit(event, "/retry-alone", Map.of()).text()).contains("is away. Nothing is lost");
    }

    @Test
    void dropsOnlyTheFactThatWasLookedAtFromAnOutbox() {
        var story = oscar.get("/operations/booking/outbox/" + STORY);

        assertThat(story.text()).contains("too large for the topic", "3 facts, this one included", "2,000,400 bytes");
        assertThat(oscar.submit(story, "/retry", Map.of()).text()).contains("on its way to Kafka again");
        assertThat(oscar.submit(story, "/discard", Map.of("reason", "not a zone"))
                        .text())
                .contains("The fact is dropped");
        assertThat(peers.asked("POST", "/booking/v1/operations/parked-stories/" + STORY + "/discard"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("\"row\":7", "\"reason\":\"not a zone\""));
        assertThat(oscar.get("/operations/booking/outbox/unknown").status()).isEqualTo(404);
    }

    @Test
    void retriesAWholeReaderAndGoesOnWhereItStopped() {
        var reader = oscar.get("/operations/notification/readers/notification.appointments");

        var next = oscar.submit(reader, "/retry", Map.of());

        assertThat(next.text()).contains("39 of 40 stories flow again, 64 events taken in. There are more: go on.");
        oscar.submit(next, "/retry", Map.of());
        assertThat(peers.asked("POST", "/notification/v1/operations/parked-events/retry-reader"))
                .last()
                .satisfies(asked -> assertThat(asked.body()).contains("000000000009", "notification.appointments"));
        assertThat(oscar.get("/operations/notification/readers/unknown").status())
                .isEqualTo(404);
    }

    @Test
    void buildsAProjectionAnewAndTellsHowThatStands() {
        String at = "/insight/v1/operations/readers/insight.appointments/rebuild";
        var reader = oscar.get("/operations/insight/readers/insight.appointments");

        assertThat(reader.text()).contains("3,390 facts of 3,400 records taken in. Nothing differs");
        assertThat(oscar.submit(reader, "/rebuild", Map.of()).text()).contains("The rebuild has begun.");
        assertThat(peers.asked("POST", at)).hasSize(1);
        peers.answer("POST " + at, Reply.problem(409, "rebuild-running", ""));
        assertThat(oscar.submit(reader, "/rebuild", Map.of()).text()).contains("A title of the service");
    }

    @Test
    void tellsWhatWasDoneServiceByService() {
        assertThat(oscar.get("/operations/acts").text()).contains("Nobody has done anything here.");
        assertThat(oscar.get("/operations/acts?service=notification").text())
                .contains("oscar", "Discarded an event", STORY, "Flows again, 1 taken in");
        peers.answer("GET /insight/v1/operations/acts", new Reply(503, ""));
        assertThat(oscar.get("/operations/acts?service=insight").text()).contains("does not tell just now");
        assertThat(oscar.get("/operations/acts?service=nothing").status()).isEqualTo(404);
    }

    @Test
    void namesOnlyTheServiceThatIsAwayWhenNothingIsParked() {
        peers.answer("GET /notification/v1/operations/parked-events", Reply.ok("{\"queues\":[]}"));
        peers.answer("GET /booking/v1/operations/parked-stories", Reply.ok("{\"parkedStories\":[]}"));

        var page = oscar.get("/operations");

        assertThat(page.content().select(".verdict strong").text()).isEqualTo("The session service does not answer.");
        assertThat(page.text()).contains("Nothing is parked, as far as the services that answer know.");
    }
}
