package io.stipple.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.platform.inbox.Rebuild;
import io.stipple.platform.inbox.Rebuild.State;
import io.stipple.platform.inbox.RebuildDesk;
import io.stipple.platform.inbox.RebuildDesk.Answer;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
class RebuildingAProjectionTest {
    private static final Instant OPENED = Instant.parse("2026-01-02T12:00:00Z");
    private static final Instant NOON_IN_NOVEMBER = Instant.parse("2026-11-12T17:00:00Z");
    private static final Instant NOON_IN_DECEMBER = Instant.parse("2026-12-10T17:00:00Z");
    private static final String APPOINTMENTS = "insight.appointments";

    @Autowired
    RebuildDesk rebuilds;

    @Autowired
    JdbcClient jdbc;

    private Reports reports;

    @BeforeEach
    void ask(@Autowired RestTestClient client) {
        reports = new Reports(client);
    }

    @Test
    void comesToTheSameRowsAndGoesOnFromThere() {
        Facts story = Facts.at("rebuilt", "America/New_York");
        UUID visit = UUID.randomUUID();
        OtherServices.say(story.opened(OPENED));
        OtherServices.sayTwice(story.booked(visit, NOON_IN_NOVEMBER, OPENED));
        OtherServices.say(
                story.moved(visit, NOON_IN_NOVEMBER, NOON_IN_DECEMBER, OPENED),
                story.completed(visit, NOON_IN_DECEMBER, NOON_IN_DECEMBER),
                story.registered(OPENED));
        reports.settled("rebuilt", "2026-12", "2026-12", Map.of("booked", 1, "completed", 1));
        List<Map<String, Object>> before = rows();

        Rebuild rebuild = rebuilt(APPOINTMENTS);

        assertThat(rows()).isEqualTo(before);
        assertThat(rebuild.facts()).isLessThan(rebuild.records());
        // The first may have dated what came before its clinic; the second finds nothing to do.
        assertThat(rebuilt(APPOINTMENTS).unchanged()).hasValue(true);
        OtherServices.say(story.booked(UUID.randomUUID(), NOON_IN_DECEMBER, OPENED));
        reports.settled("rebuilt", "2026-12", "2026-12", Map.of("booked", 2, "completed", 1));
    }

    @Test
    void mendsWhatIsWrong() {
        Facts story = Facts.at("miscounted", "America/New_York");
        OtherServices.say(story.opened(OPENED), story.booked(UUID.randomUUID(), NOON_IN_NOVEMBER, OPENED));
        reports.settled("miscounted", "2026-11", "2026-11", Map.of("booked", 1));
        jdbc.sql("update daily_counts set n = 7 where clinic = 'miscounted'").update();

        Rebuild rebuild = rebuilt(APPOINTMENTS);

        assertThat(rebuild.unchanged()).hasValue(false);
        reports.settled("miscounted", "2026-11", "2026-11", Map.of("booked", 1));
    }

    @Test
    void leavesThingsAsTheyAreWhenAFactIsGoneFromItsTopic() {
        Facts story = Facts.at("forgotten", "America/New_York");
        OtherServices.say(story.opened(OPENED), story.booked(UUID.randomUUID(), NOON_IN_NOVEMBER, OPENED));
        reports.settled("forgotten", "2026-11", "2026-11", Map.of("booked", 1));
        UUID gone = UUID.randomUUID();
        jdbc.sql("insert into inbox_handled (event_id, reader, skipped) values (:id, :reader, false)")
                .param("id", gone)
                .param("reader", APPOINTMENTS)
                .update();
        List<Map<String, Object>> before = rows();

        Rebuild rebuild = ended(APPOINTMENTS);

        assertThat(rebuild.state()).isEqualTo(State.FAILED);
        assertThat(rebuild.cause())
                .hasValueSatisfying(cause -> assertThat(cause).contains("1 facts"));
        assertThat(rows()).isEqualTo(before);
        jdbc.sql("delete from inbox_handled where event_id = :id")
                .param("id", gone)
                .update();
    }

    @Test
    void isAskedForByOperationsPeopleAndKept(@Autowired RestTestClient client) {
        assertThat(asked(client, "insight.weather")).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(asked(client, "insight.messages")).isEqualTo(HttpStatus.ACCEPTED);

        await().until(() -> rebuilds.latest("insight.messages").orElseThrow().state() == State.DONE);
        assertThat(jdbc.sql("select result from parking_audit where act = 'REBUILD' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("UNKNOWN_READER", "BEGUN");
    }

    private static HttpStatusCode asked(RestTestClient client, String reader) {
        return client.post()
                .uri("/v1/operations/readers/{reader}/rebuild", reader)
                .headers(TestIssuer.token().ops().bearer())
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus();
    }

    private Rebuild rebuilt(String reader) {
        Rebuild rebuild = ended(reader);
        assertThat(rebuild.cause()).isEmpty();
        return rebuild;
    }

    private Rebuild ended(String reader) {
        assertThat(rebuilds.rebuild(reader)).isInstanceOf(Answer.Begun.class);
        await().until(() -> rebuilds.latest(reader).orElseThrow().state() != State.RUNNING);
        return rebuilds.latest(reader).orElseThrow();
    }

    private List<Map<String, Object>> rows() {
        return jdbc.sql("select clinic, measure, day, sum(n) from counts group by 1, 2, 3 order by 1, 2, 3")
                .query()
                .listOfRows();
    }
}
