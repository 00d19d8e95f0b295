package io.stipple.session;

import static io.stipple.session.world.Sheets.aPlan;
import static io.stipple.session.world.Sheets.aRow;
import static io.stipple.session.world.Sheets.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.Event;
import io.stipple.contracts.Origin;
import io.stipple.contracts.Topic;
import io.stipple.contracts.session.ConsultationEvent;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class BringingInPastCoursesTest {
    private static final Instant CONSULTED = Instant.parse("2024-10-01T14:00:00Z");
    private static final Instant FIRST_ENDED = Instant.parse("2024-10-20T17:00:00Z");
    private static final Instant SECOND_ENDED = Instant.parse("2024-11-02T17:00:00Z");

    private final Staffed miami;
    private final EventsOnTopic events;

    BringingInPastCoursesTest(@LocalServerPort int port, @Autowired Visits visits, @Autowired EventsOnTopic events) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.events = events;
    }

    @Test
    void tellsEachFactWithItsOwnTimeAndOrigin() {
        Client client = miami.aClient();

        Answer answer = bringIn(List.of(course(client, miami.aLot())));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        CourseCompleted course = events.await(Topic.SESSION_RECORDS, client.id().toString(), CourseCompleted.class);
        assertThat(course.origin()).isEqualTo(Origin.IMPORT);
        assertThat(course.touchUpOpensOn()).isEqualTo(LocalDate.of(2027, 5, 2));
        assertThat(events.story(Topic.SESSION_RECORDS, client.id().toString()))
                .extracting(Event::occurredAt)
                .containsExactly(FIRST_ENDED, SECOND_ENDED, SECOND_ENDED);
        assertThat(events.story(Topic.CONSULTATIONS, client.id().toString()))
                .extracting(Event::occurredAt)
                .containsExactly(CONSULTED, CONSULTED);
        assertThat(answer.body().get("courses").get(0).get("recordIds")).hasSize(2);
    }

    @Test
    void bringsInACourseOfOneReferenceOnce() {
        Client client = miami.aClient();
        Map<String, Object> course = course(client, miami.aLot());

        Answer first = bringIn(List.of(course));
        Answer again = bringIn(List.of(course));

        assertThat(again.body()).isEqualTo(first.body());
        events.await(Topic.SESSION_RECORDS, client.id().toString(), CourseCompleted.class);
        assertThat(events.story(Topic.SESSION_RECORDS, client.id().toString())).hasSize(3);
    }

    @Test
    void takesAWholeRequestOrNothing() {
        Client good = miami.aClient();
        UUID lot = miami.aLot();
        Map<String, Object> wrong = with(
                course(miami.aClient(), lot),
                "sessions",
                List.of(session(SECOND_ENDED, lot), session(FIRST_ENDED, UUID.randomUUID())));

        Answer answer = bringIn(List.of(course(good, lot), wrong));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).containsExactly("session-out-of-order", "lot-unknown");
        assertThat(answer.fields())
                .containsExactly("courses[1].sessions[1].endedAt", "courses[1].sessions[1].treatments[0].lotId");
        assertThat(miami.operator().get("/v1/clients/" + good.id() + "/plans").body())
                .isEmpty();
    }

    @Test
    void namesTheCourseWhoseAppointmentAlreadyHasAConsultation() {
        Map<String, Object> course = course(miami.aClient(), miami.aLot());
        bringIn(List.of(course));

        Answer answer = bringIn(List.of(
                course(miami.aClient(), miami.aLot()), with(course, "reference", "another " + UUID.randomUUID())));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("consultation-already-completed");
        assertThat(answer.fields()).containsExactly("courses[1].consultation.appointmentId");
    }

    @Test
    void refusesWhatHasNotHappenedYetAndMoreSessionsThanPlanned() {
        UUID lot = miami.aLot();
        Instant future = Instant.parse("2027-01-01T15:00:00Z");
        Map<String, Object> course = with(
                course(miami.aClient(), lot),
                "sessions",
                List.of(session(FIRST_ENDED, lot), session(SECOND_ENDED, lot), session(future, lot)));

        Answer answer = bringIn(List.of(course));

        assertThat(answer.problems()).containsExactly("sessions-not-planned", "ends-in-the-future");
    }

    @Test
    void keepsACourseInProgressOpenForItsNextSession() {
        Client client = miami.aClient();
        UUID lot = miami.aLot();
        UUID plan = UUID.randomUUID();
        Map<String, Object> course =
                with(with(course(client, lot), "sessions", List.of(session(FIRST_ENDED, lot))), "planId", plan);

        Answer answer = bringIn(List.of(course));
        UUID next = miami.aCompletedRecord(
                miami.aDraft(client, plan, 2, Instant.parse("2026-12-01T14:00:00Z")), miami.aLot());

        assertThat(answer.body().get("courses").get(0).get("planId").asString()).isEqualTo(plan.toString());
        events.await(Topic.SESSION_RECORDS, client.id().toString(), CourseCompleted.class);
        assertThat(events.story(Topic.SESSION_RECORDS, client.id().toString()))
                .filteredOn(SessionCompleted.class::isInstance)
                .last()
                .isInstanceOfSatisfying(
                        SessionCompleted.class,
                        done -> assertThat(done.recordId()).isEqualTo(next));
    }

    @Test
    void bringsInAConsultationThatLedToNothing() {
        Client client = miami.aClient();
        Answer answer = bringIn(List.of(Sheets.aDeclinedCourse(client)));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        List<ConsultationEvent> story =
                events.story(Topic.CONSULTATIONS, client.id().toString());
        assertThat(story).noneMatch(PlanAgreed.class::isInstance);
    }

    @Test
    void takesTwoHundredCoursesInOneRequestButNotOneMore() {
        UUID lot = miami.aLot();
        List<Map<String, Object>> courses = IntStream.rangeClosed(1, 201)
                .mapToObj(_ -> course(miami.aClient(), lot))
                .toList();

        Answer tooMany = bringIn(courses);
        Answer full = bringIn(courses.subList(0, 200));

        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(full.status()).as(full.body().toString()).isEqualTo(201);
        assertThat(full.body().get("courses")).hasSize(200);
    }

    private Answer bringIn(List<Map<String, Object>> courses) {
        return miami.operator().post("/v1/imports/courses", Map.of("courses", courses));
    }

    private static Map<String, Object> course(Client client, UUID lot) {
        return Map.of(
                "reference", "old " + UUID.randomUUID(),
                "clientId", client.id(),
                "clinic", client.clinic(),
                "zone", client.zone(),
                "consultation",
                        Map.of(
                                "appointmentId",
                                UUID.randomUUID(),
                                "completedAt",
                                CONSULTED.toString(),
                                "outcome",
                                "PROCEED",
                                "assessment",
                                Sheets.ASSESSMENT),
                "plan", with(aPlan(), "validUntil", "2025-10-01"),
                "sessions", List.of(session(FIRST_ENDED, lot), session(SECOND_ENDED, lot)));
    }

    private static Map<String, Object> session(Instant endedAt, UUID lot) {
        return Map.of(
                "appointmentId", UUID.randomUUID(),
                "endedAt", endedAt.toString(),
                "treatments", List.of(aRow(lot)));
    }
}
