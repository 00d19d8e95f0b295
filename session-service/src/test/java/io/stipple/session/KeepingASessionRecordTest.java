package io.stipple.session;

import static io.stipple.session.world.Sheets.aRow;
import static io.stipple.session.world.Sheets.anEntry;
import static io.stipple.session.world.Sheets.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.contracts.Topic;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Staffed;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class KeepingASessionRecordTest {
    private final Staffed miami;
    private final EventsOnTopic events;
    private final JdbcClient jdbc;
    private final MeterRegistry meters;

    KeepingASessionRecordTest(
            @LocalServerPort int port,
            @Autowired Visits visits,
            @Autowired EventsOnTopic events,
            @Autowired JdbcClient jdbc,
            @Autowired MeterRegistry meters) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.events = events;
        this.jdbc = jdbc;
        this.meters = meters;
    }

    @Test
    void givesBackWhatWasWrittenInTheClinicsTime() {
        UUID lot = miami.aLot();
        UUID draft = aDraft();
        miami.technician()
                .put("/v1/session-records/" + draft, with(anEntry(aRow(lot)), "observations", "calm skin"), "\"1\"");

        Answer shown = miami.manager().get("/v1/session-records/" + draft);

        assertThat(shown.etag()).isEqualTo("\"2\"");
        assertThat(shown.text("state")).isEqualTo("DRAFT");
        assertThat(shown.text("startsAt")).isEqualTo("2026-12-01T10:00:00-05:00");
        assertThat(shown.text("zone")).isEqualTo("America/New_York");
        assertThat(shown.text("observations")).isEqualTo("calm skin");
        assertThat(shown.body().get("treatments").get(0).get("dilution").asString())
                .isEqualTo("1:4");
    }

    @Test
    void refusesWhoHasNotSeenTheLatestVersion() {
        UUID lot = miami.aLot();
        UUID draft = aDraft();
        miami.technician().put("/v1/session-records/" + draft, anEntry(aRow(lot)), "\"1\"");

        Answer stale = miami.technician().put("/v1/session-records/" + draft, anEntry(), "\"1\"");
        Answer blind = miami.technician().putWithoutVersion("/v1/session-records/" + draft, anEntry());

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(blind.status()).isEqualTo(428);
        assertThat(blind.problem()).isEqualTo("version-required");
    }

    @Test
    void neverEditsACompletedRecordByAnyPath() {
        UUID lot = miami.aLot();
        UUID record = miami.aCompletedRecord(aDraft(), lot);

        Answer edit = miami.technician().put("/v1/session-records/" + record, anEntry(aRow(lot)), "\"3\"");
        Answer again = miami.technician().post("/v1/session-records/" + record + "/completion", Map.of());

        assertThat(edit.status()).isEqualTo(409);
        assertThat(edit.problem()).isEqualTo("record-completed");
        assertThat(again.problem()).isEqualTo("record-completed");
        assertThatThrownBy(() -> jdbc.sql("UPDATE session_record SET observations = 'x' WHERE id = :id")
                        .param("id", record)
                        .update())
                .hasMessageContaining("never edited");
        assertThatThrownBy(() -> jdbc.sql("UPDATE treatment SET needle = '5RL' WHERE record_id = :id")
                        .param("id", record)
                        .update())
                .hasMessageContaining("never edited");
    }

    @Test
    void opensOneRecordForAnAppointmentAndSaysWhichItIs() {
        Client client = miami.aClient();
        UUID appointment = miami.arrived(client.session(miami.aPlanFor(client), 1, TurnableClock.START));
        UUID first = miami.aDraft(appointment);

        Answer second = miami.technician().post("/v1/session-records", Map.of("appointmentId", appointment));

        assertThat(second.problem()).isEqualTo("record-already-open");
        assertThat(second.id("recordId")).isEqualTo(first);
        assertThat(miami.technician()
                        .get("/v1/session-records?appointment=" + appointment)
                        .body()
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo(first.toString());
    }

    @Test
    void letsASessionOfAPlanBeDoneOnce() {
        Client client = miami.aClient();
        UUID plan = miami.aPlanFor(client);
        UUID lot = miami.aLot();
        UUID twice = miami.aDraft(client, plan, 1, TurnableClock.START.plusSeconds(60));
        miami.technician().put("/v1/session-records/" + twice, anEntry(aRow(lot)), "\"1\"");
        miami.aCompletedRecord(miami.aDraft(client, plan, 1, TurnableClock.START), lot);

        Answer answer = miami.technician().post("/v1/session-records/" + twice + "/completion", Map.of());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("session-already-done");
    }

    @Test
    void finishesTheCourseOnceWhenBothLastSessionsAreCompletedAtTheSameTime() {
        Client client = miami.aClient();
        UUID plan = miami.aPlanFor(client);
        UUID lot = miami.aLot();
        UUID first = miami.aDraft(client, plan, 1, TurnableClock.START);
        UUID second = miami.aDraft(client, plan, 2, TurnableClock.START);

        Stream.of(first, second)
                .map(draft -> CompletableFuture.runAsync(() -> miami.aCompletedRecord(draft, lot)))
                .toList()
                .forEach(CompletableFuture::join);

        events.await(Topic.SESSION_RECORDS, client.id().toString(), CourseCompleted.class);
        assertThat(events.story(Topic.SESSION_RECORDS, client.id().toString())).hasSize(3);
    }

    @Test
    void isNotThereForStaffOfOtherClinicsAndClosedToTheFrontDesk() {
        UUID draft = aDraft();

        Answer elsewhere = miami.as(TestIssuer.token().at("atlanta-midtown", ClinicRight.TECHNICIAN))
                .get("/v1/session-records/" + draft);
        Answer bothClinics = miami.as(TestIssuer.token()
                        .at("atlanta-midtown", ClinicRight.TECHNICIAN)
                        .at("miami-brickell", ClinicRight.FRONT_DESK))
                .get("/v1/session-records/" + draft);
        Answer here = miami.technician().get("/v1/session-records/" + draft);

        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.problem()).isEqualTo("not-found");
        assertThat(bothClinics.status()).isEqualTo(403);
        assertThat(here.status()).isEqualTo(200);
    }

    @Test
    void countsCompletedSessionsAndRefusalsByReason() {
        double before = meters.counter("stipple.sessions.completed").count();

        UUID record = miami.aCompletedRecord(aDraft(), miami.aLot());
        miami.technician().post("/v1/session-records/" + record + "/completion", Map.of());

        assertThat(meters.counter("stipple.sessions.completed").count()).isEqualTo(before + 1);
        assertThat(meters.counter("stipple.refusals", "reason", "record-completed")
                        .count())
                .isPositive();
    }

    private UUID aDraft() {
        Client client = miami.aClient();
        return miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
    }
}
