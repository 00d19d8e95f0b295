package io.stipple.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.Event;
import io.stipple.contracts.Topic;
import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.contracts.session.ContraindicationsChecked;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class FromConsultationToFinishedCourseTest {
    private final Staffed miami;
    private final EventsOnTopic events;
    private final TurnableClock clock;

    FromConsultationToFinishedCourseTest(
            @LocalServerPort int port,
            @Autowired Visits visits,
            @Autowired EventsOnTopic events,
            @Autowired TurnableClock clock) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.events = events;
        this.clock = clock;
    }

    @Test
    void tellsEachStepOnItsTopicInOrder() {
        Client client = miami.aClient();
        UUID lot = miami.aLot();
        UUID plan = miami.aPlanFor(client);
        clock.turn(Duration.ofDays(20));
        UUID first = miami.aCompletedRecord(miami.aDraft(client, plan, 1, clock.instant()), lot);
        clock.turn(Duration.ofDays(12));
        UUID second = miami.aCompletedRecord(miami.aDraft(client, plan, 2, clock.instant()), lot);

        CourseCompleted course = events.await(Topic.SESSION_RECORDS, client.id().toString(), CourseCompleted.class);

        assertThat(events.story(Topic.CONSULTATIONS, client.id().toString()))
                .extracting(Event::getClass)
                .asString()
                .isEqualTo("[%s, %s, %s, %s]"
                        .formatted(
                                ConsultationCompleted.class,
                                PlanAgreed.class,
                                ContraindicationsChecked.class,
                                ContraindicationsChecked.class));
        assertThat(events.story(Topic.SESSION_RECORDS, client.id().toString()))
                .satisfiesExactly(
                        fact -> assertThat(fact).isInstanceOfSatisfying(SessionCompleted.class, done -> {
                            assertThat(done.recordId()).isEqualTo(first);
                            assertThat(done.sessionNumber()).isEqualTo(1);
                            assertThat(done.pigmentLotIds()).containsExactly(lot);
                        }),
                        fact -> assertThat(fact)
                                .isInstanceOfSatisfying(
                                        SessionCompleted.class,
                                        done -> assertThat(done.recordId()).isEqualTo(second)),
                        fact -> assertThat(fact).isEqualTo(course));
        assertThat(course.planId()).isEqualTo(plan);
        assertThat(course.touchUpOpensOn()).isEqualTo(LocalDate.of(2029, 7, 2));
        assertThat(course.zone()).isEqualTo("America/New_York");
    }

    @Test
    void showsStaffHowFarThePlanHasCome() {
        Client client = miami.aClient();
        UUID plan = miami.aPlanFor(client);
        miami.aCompletedRecord(miami.aDraft(client, plan, 1, clock.instant()), miami.aLot());

        Answer plans = miami.frontDesk().get("/v1/clients/" + client.id() + "/plans");

        assertThat(plans.status()).isEqualTo(200);
        assertThat(plans.body().get(0).get("nextSession").asInt()).isEqualTo(2);
        assertThat(plans.body().get(0).get("sessions").get(1).get("minGapDays").asInt())
                .isEqualTo(10);
        assertThat(plans.body().get(0).get("state").asString()).isEqualTo("AGREED");
    }

    @Test
    void countsATouchUpYearsLaterOnWithoutFinishingTheCourseAgain() {
        Client client = miami.aClient();
        UUID lot = miami.aLot("2031-12-31");
        UUID plan = miami.aPlanFor(client);
        miami.aCompletedRecord(miami.aDraft(client, plan, 1, clock.instant()), lot);
        miami.aCompletedRecord(miami.aDraft(client, plan, 2, clock.instant()), lot);
        clock.turn(Duration.ofDays(3 * 365));
        UUID touchUp = miami.arrived(client.touchUp(clock.instant()));

        miami.aCompletedRecord(miami.aDraft(touchUp), miami.aLot("2031-12-30"));

        SessionCompleted done = events.await(
                Topic.SESSION_RECORDS,
                client.id().toString(),
                SessionCompleted.class,
                fact -> fact.appointmentId().equals(touchUp));
        assertThat(done.planId()).isEqualTo(plan);
        assertThat(done.sessionNumber()).isEqualTo(3);
        assertThat(events.story(Topic.SESSION_RECORDS, client.id().toString()))
                .filteredOn(CourseCompleted.class::isInstance)
                .hasSize(1);
    }

    @Test
    void tellsOnlyTheConsultationWhenTreatmentIsDeferred() {
        Client client = miami.aClient();
        UUID appointment = miami.arrived(client.consultation());
        Map<String, Object> form = Map.of(
                "appointmentId",
                appointment,
                "outcome",
                "DEFER",
                "notBefore",
                "2027-03-01",
                "assessment",
                Sheets.ASSESSMENT);

        Answer answer = miami.technician().post("/v1/consultations", form);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("planId").isNull()).isTrue();
        ConsultationCompleted fact =
                events.await(Topic.CONSULTATIONS, client.id().toString(), ConsultationCompleted.class);
        assertThat(fact.notBefore()).contains(LocalDate.of(2027, 3, 1));
    }
}
