package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.booking.fixture.Place;
import io.stipple.booking.fixture.SessionService;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.EventsOnTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TreatingAClientTest extends AskingTheService {
    private static final Instant CONSULTED = Instant.parse("2026-12-02T15:45:00Z");

    @Autowired
    EventsOnTopic events;

    @Autowired
    MeterRegistry meters;

    private UUID client;
    private UUID consultation;

    @BeforeEach
    void aClientWithAConsultation() {
        Answer booked = nobody.post("/v1/public/consultations", clinic.consultation(NEXT_DAY_AT_TEN, Place.person()));
        client = booked.id("clientId");
        consultation = booked.id("appointmentId");
    }

    @Test
    void needsAConsultationThatClearedIt() {
        Answer without = clinic.frontDesk()
                .post("/v1/appointments", clinic.visit(client, tess, "SESSION", "2026-12-07T10:00:00-05:00"));

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.problem()).isEqualTo("consultation-first");
    }

    @Test
    void completesTheConsultationAndOpensTheFirstSession() {
        UUID plan = cleared();

        Answer first = session(plan, "2026-12-07T10:00:00-05:00");

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.body().path("sessionNumber").asInt()).isEqualTo(1);
        assertThat(first.text("endsAt")).isEqualTo("2026-12-07T13:00:00-05:00");
        assertThat(clinic.frontDesk().get("/v1/appointments/" + consultation).text("state"))
                .isEqualTo("COMPLETED");
        assertThat(events.await(Topic.APPOINTMENTS, client.toString(), AppointmentCompleted.class)
                        .occurredAt())
                .isEqualTo(CONSULTED);
    }

    @Test
    void keepsToTheOrderAndTheGapOfThePlan() {
        UUID plan = cleared();

        Answer second = clinic.frontDesk().post("/v1/appointments", numbered(plan, 2, "2026-12-20T10:00:00-05:00"));
        Answer third = clinic.frontDesk().post("/v1/appointments", numbered(plan, 3, "2026-12-20T10:00:00-05:00"));
        session(plan, "2026-12-07T10:00:00-05:00");
        Answer early = session(plan, "2026-12-16T10:00:00-05:00");
        Answer late = session(plan, "2026-12-22T10:00:00-05:00");
        Answer right = session(plan, "2026-12-17T10:00:00-05:00");

        assertThat(second.problem()).isEqualTo("session-out-of-order");
        assertThat(third.problem()).isEqualTo("no-session-left");
        assertThat(early.problem()).isEqualTo("gap-not-kept");
        assertThat(early.text("first")).isEqualTo("2026-12-17");
        assertThat(late.problem()).isEqualTo("gap-not-kept");
        assertThat(right.status()).isEqualTo(201);
    }

    @Test
    void countsTheGapFromTheDayTheSessionWasReallyDone() {
        UUID plan = cleared();
        UUID first = session(plan, "2026-12-07T10:00:00-05:00").id("id");
        clock.turnTo(Instant.parse("2026-12-10T15:00:00Z"));

        SessionService.completes(client, clinic.code(), first, plan, 1, Instant.parse("2026-12-09T18:00:00Z"));

        Awaitility.await()
                .untilAsserted(() -> assertThat(clinic.frontDesk()
                                .get("/v1/appointments/" + first)
                                .text("state"))
                        .isEqualTo("COMPLETED"));
        assertThat(session(plan, "2026-12-18T10:00:00-05:00").text("first")).isEqualTo("2026-12-19");
        assertThat(session(plan, "2026-12-19T10:00:00-05:00").status()).isEqualTo(201);
    }

    @Test
    void booksACourseAsAWhole() {
        UUID plan = cleared();

        Answer course = course(plan, "2026-12-07T10:00:00-05:00", "2026-12-18T10:00:00-05:00");

        assertThat(course.status()).as(course.toString()).isEqualTo(201);
        assertThat(course.body().path("appointments").size()).isEqualTo(2);
        assertThat(events.await(
                                Topic.APPOINTMENTS,
                                client.toString(),
                                AppointmentBooked.class,
                                booked -> booked.step().stream().anyMatch(step -> step.sessionNumber() == 2))
                        .step())
                .isPresent();
    }

    @Test
    void booksNothingOfACourseWhenOneSessionCannotBe() {
        UUID plan = cleared();
        UUID other = clinic.meets();
        clinic.frontDesk()
                .post("/v1/appointments", clinic.visit(other, tess, "CONSULTATION", "2026-12-18T11:00:00-05:00"));

        double before = booked("SESSION");

        Answer refused = course(plan, "2026-12-07T10:00:00-05:00", "2026-12-18T10:00:00-05:00");

        assertThat(booked("SESSION")).as("what was taken back is not counted").isEqualTo(before);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("slot-taken");
        assertThat(refused.body().path("sessionNumber").asInt()).isEqualTo(2);
        var board = clinic.frontDesk().get("/v1/clinics/" + clinic.code() + "/days/2026-12-07");
        assertThat(board.body().at("/technicians/0/appointments").size()).isZero();
    }

    @Test
    void namesEveryRuleThatRefusesAtOnce() {
        UUID plan = cleared();

        Answer refused = course(plan, "2026-12-07T18:30:00-05:00", "2026-12-09T10:00:00-05:00");

        assertThat(refused.problem()).isEqualTo("refused");
        assertThat(refused.problems()).contains("outside-opening-hours", "not-on-rota");
        assertThat(course(plan, "2026-12-07T10:00:00-05:00").problem()).isEqualTo("times-do-not-match-plan");
    }

    private double booked(String kind) {
        return meters.counter("stipple.bookings", "kind", kind, "origin", "STAFF")
                .count();
    }

    private UUID cleared() {
        UUID plan = SessionService.clears(client, clinic.code(), consultation, CONSULTED);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(clinic.frontDesk()
                                .post("/v1/appointments", numbered(plan, 9, NEXT_DAY_AT_TEN))
                                .problems())
                        .contains("no-session-left"));
        return plan;
    }

    private Answer session(UUID plan, String startsAt) {
        var visit = new java.util.LinkedHashMap<>(clinic.visit(client, tess, "SESSION", startsAt));
        visit.put("planId", plan);
        return clinic.frontDesk().post("/v1/appointments", visit);
    }

    private Map<String, Object> numbered(UUID plan, int number, String startsAt) {
        var visit = new java.util.LinkedHashMap<>(clinic.visit(client, tess, "SESSION", startsAt));
        visit.put("planId", plan);
        visit.put("sessionNumber", number);
        return visit;
    }

    private Answer course(UUID plan, String... startsAt) {
        return clinic.frontDesk()
                .post(
                        "/v1/courses",
                        Map.of(
                                "planId",
                                plan,
                                "clinic",
                                clinic.code(),
                                "technicianId",
                                tess,
                                "startsAt",
                                List.of(startsAt)));
    }
}
