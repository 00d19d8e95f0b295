package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Course;
import io.stipple.booking.fixture.SessionService;
import io.stipple.contracts.Origin;
import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.contracts.session.ConsultationOutcome;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two sessions, the second 10 to 14 days after the first.
class PlanningACourseTest extends AskingTheService {
    private static final String FIRST = "2026-12-07T10:00:00-05:00";
    private static final String SECOND = "2026-12-18T10:00:00-05:00";
    private static final String FIRST_LATER = "2026-12-14T10:00:00-05:00";

    private Course course;
    private Desk manager;

    @BeforeEach
    void aPlan() {
        course = Course.agreed(clinic, tess);
        manager = clinic.staff(ClinicRight.MANAGER);
    }

    @Test
    void proposesDatesForAllSessionsInsideTheirGaps() {
        manager.put(
                "/v1/clinics/" + clinic.code() + "/special-days/2026-12-17",
                Map.of("name", "Works", "hours", List.of()),
                "\"0\"");

        Answer proposal = propose("&technician=" + tess + "&from=2026-12-07");

        var sessions = proposal.body().path("sessions");
        assertThat(sessions.findValuesAsString("startsAt"))
                .containsExactly("2026-12-07T09:00:00-05:00", "2026-12-18T09:00:00-05:00");
        assertThat(sessions.get(1).path("earliest").asString()).isEqualTo("2026-12-17");
        Answer booked = clinic.frontDesk()
                .post(
                        "/v1/courses",
                        Map.of(
                                "planId",
                                course.plan(),
                                "clinic",
                                clinic.code(),
                                "technicianId",
                                tess,
                                "startsAt",
                                sessions.findValuesAsString("startsAt")));
        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        assertThat(propose("").problem()).isEqualTo("no-session-left");
    }

    @Test
    void startsADayLaterWhereThatLeavesTheSecondADate() {
        manager.post(
                "/v1/technicians/" + tess + "/time-off", Map.of("firstDay", "2026-12-14", "lastDay", "2026-12-22"));

        Answer proposal = propose("&technician=" + tess + "&from=2026-12-07");

        assertThat(proposal.body().path("sessions").findValuesAsString("startsAt"))
                .containsExactly("2026-12-09T09:00:00-05:00", "2026-12-23T09:00:00-05:00");
    }

    @Test
    void saysSoWhenNobodyHasTimeForAll() {
        manager.post(
                "/v1/technicians/" + tess + "/time-off", Map.of("firstDay", "2026-12-03", "lastDay", "2027-06-30"));

        assertThat(propose("").problem()).isEqualTo("no-dates-found");
    }

    @Test
    void offersTheCascadeAndMovesAllOrNothing() {
        Answer first = course.books(1, FIRST);
        Answer second = course.books(2, SECOND);
        String cascade = "/v1/appointments/" + first.text("id") + "/cascade?startsAt=" + FIRST_LATER;

        Answer alone = clinic.frontDesk()
                .put(
                        "/v1/appointments/" + first.text("id") + "/slot",
                        Map.of("technicianId", tess, "startsAt", FIRST_LATER),
                        first.etag());
        String offered =
                clinic.frontDesk().get(cascade).body().at("/later/0/startsAt").asString();
        Answer tooSoon = together(first, FIRST_LATER, second, "2026-12-20T10:00:00-05:00");
        Answer moved = together(first, FIRST_LATER, second, offered);

        assertThat(alone.problem()).isEqualTo("gap-not-kept");
        assertThat(offered).isEqualTo("2026-12-24T10:00:00-05:00");
        assertThat(tooSoon.problems()).contains("gap-not-kept");
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(clinic.frontDesk()
                        .get("/v1/appointments/" + first.text("id"))
                        .text("startsAt"))
                .isEqualTo(FIRST_LATER);
        assertThat(clinic.frontDesk()
                        .get("/v1/appointments/" + second.text("id"))
                        .text("startsAt"))
                .isEqualTo(offered);
        assertThat(together(first, FIRST, second, SECOND).problem()).isEqualTo("stale-version");
    }

    @Test
    void looksAgainWhenAContraindicationArrives() {
        Answer first = course.books(1, FIRST);

        SessionService.tells(new ConsultationCompleted(
                UUID.randomUUID(),
                consultation(),
                course.client(),
                clinic.code(),
                ConsultationOutcome.PROCEED,
                Optional.of(LocalDate.of(2026, 12, 10)),
                Origin.STAFF,
                Instant.parse("2026-12-03T15:00:00Z")));

        Awaitility.await().untilAsserted(() -> assertThat(clinic.queue()).containsExactly(first.text("id")));
        assertThat(clinic.frontDesk()
                        .get("/v1/reassignments")
                        .body()
                        .findValues("reasons")
                        .toString())
                .contains("not-before");
    }

    private UUID consultation() {
        return clinic.frontDesk()
                .post(
                        "/v1/appointments",
                        clinic.visit(course.client(), tess, "CONSULTATION", "2026-12-03T09:00:00-05:00"))
                .id("id");
    }

    private Answer propose(String more) {
        return clinic.frontDesk().get("/v1/plans/" + course.plan() + "/proposal?clinic=" + clinic.code() + more);
    }

    private Answer together(Answer first, String firstTo, Answer second, String secondTo) {
        return clinic.frontDesk()
                .post(
                        "/v1/plans/" + course.plan() + "/moves",
                        Map.of("moves", List.of(move(first, firstTo), move(second, secondTo))));
    }

    private Map<String, Object> move(Answer visit, String startsAt) {
        return Map.of("appointmentId", visit.text("id"), "version", 1, "technicianId", tess, "startsAt", startsAt);
    }
}
