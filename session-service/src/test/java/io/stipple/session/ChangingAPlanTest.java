package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.Topic;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.PlanRevised;
import io.stipple.contracts.session.PlanRevisionReason;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ChangingAPlanTest {
    private static final Map<String, Object> FIRST = Map.of("minGapDays", 0, "maxGapDays", 90, "minutes", 180);
    private static final Map<String, Object> SECOND = Map.of("minGapDays", 10, "maxGapDays", 14, "minutes", 180);
    private static final Map<String, Object> THIRD = Map.of("minGapDays", 21, "maxGapDays", 28, "minutes", 150);

    private final Staffed miami;
    private final EventsOnTopic events;
    private final JdbcClient jdbc;

    ChangingAPlanTest(
            @LocalServerPort int port,
            @Autowired Visits visits,
            @Autowired EventsOnTopic events,
            @Autowired JdbcClient jdbc) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.events = events;
        this.jdbc = jdbc;
    }

    @Test
    void addsASessionAndKeepsWhatWasAgreedBefore() {
        Client client = miami.aClient();
        UUID plan = miami.aPlanFor(client);

        Answer changed = change(plan, "\"1\"", Sheets.aPlan(List.of(FIRST, SECOND, THIRD)));

        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(changed.body().get("sessions")).hasSize(3);
        PlanRevised told = events.await(Topic.CONSULTATIONS, client.id().toString(), PlanRevised.class);
        assertThat(told.revision()).isEqualTo(2);
        assertThat(told.reason()).isEqualTo(PlanRevisionReason.RESULT_SO_FAR);
        assertThat(told.sessions()).hasSize(3);
        assertThat(jdbc.sql("SELECT jsonb_array_length(former -> 'sessions') FROM plan_revision WHERE plan_id = :plan")
                        .param("plan", plan)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void keepsTheTermsOfWhatIsDone() {
        Client client = miami.aClient();
        UUID plan = miami.aPlanFor(client);
        miami.aCompletedRecord(miami.aDraft(client, plan, 1, TurnableClock.START), miami.aLot());

        Answer changed = change(plan, "\"1\"", Sheets.aPlan(List.of(Sheets.with(FIRST, "minutes", 60), SECOND, THIRD)));

        assertThat(changed.body().get("sessions").get(0).get("minutes").asInt()).isEqualTo(180);
        assertThat(changed.body().get("sessions").get(0).get("done").asBoolean())
                .isTrue();
        assertThat(changed.body().get("nextSession").asInt()).isEqualTo(2);
    }

    @Test
    void endsTheCourseWhenNothingIsLeftToDo() {
        Client client = miami.aClient();
        UUID plan = miami.aPlanFor(client);
        miami.aCompletedRecord(miami.aDraft(client, plan, 1, TurnableClock.START), miami.aLot());

        Answer changed = change(plan, "\"1\"", Sheets.aPlan(List.of(FIRST)));

        assertThat(changed.text("state")).isEqualTo("COMPLETED");
        CourseCompleted done = events.await(Topic.SESSION_RECORDS, client.id().toString(), CourseCompleted.class);
        assertThat(done.sessionsDone()).isEqualTo(1);
        assertThat(change(plan, "\"2\"", Sheets.aPlan(List.of(FIRST))).problem())
                .isEqualTo("course-completed");
    }

    @Test
    void isRefusedWithoutAReasonFromAStaleSightAndOutsideTheBands() {
        UUID plan = miami.aPlanFor(miami.aClient());

        Answer silent = miami.technician()
                .put("/v1/plans/" + plan, Sheets.with(Sheets.aRevision(Sheets.aPlan()), "note", " "), "\"1\"");
        Answer stale = change(plan, "\"7\"", Sheets.aPlan());
        Answer hasty = change(plan, "\"1\"", Sheets.aPlan(List.of(FIRST, Sheets.with(SECOND, "minGapDays", 2))));

        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.wrongFields()).containsExactly("note");
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(hasty.problem()).isEqualTo("gap-out-of-band");
    }

    private Answer change(UUID plan, String version, Map<String, Object> terms) {
        return miami.technician().put("/v1/plans/" + plan, Sheets.aRevision(terms), version);
    }
}
