package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Course;
import io.stipple.booking.fixture.Place;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TestIssuer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A client moves to London in the middle of a course.
class GoingOnAtAnotherClinicTest extends AskingTheService {
    private static final String FIRST = "2026-12-07T10:00:00-05:00";
    private static final String SECOND = "2026-12-18T10:00:00-05:00";
    private static final String SECOND_IN_LONDON = "2026-12-18T11:00:00Z";

    @Autowired
    EventsOnTopic events;

    private Course course;
    private Place london;
    private UUID lucy;
    private Answer second;

    @BeforeEach
    void aCourseBookedAtHome() {
        course = Course.agreed(clinic, tess);
        course.books(1, FIRST);
        second = course.books(2, SECOND);
        london = Place.opened(nobody, "Europe/London", 1);
        lucy = london.hires("Lucy");
    }

    @Test
    void movesTheSessionThereWithAnotherTechnician() {
        Answer moved = move(franchise(), SECOND_IN_LONDON);

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(moved.text("clinic")).isEqualTo(london.code());
        assertThat(moved.text("startsAt")).isEqualTo(SECOND_IN_LONDON);
        assertThat(moved.text("zone")).isEqualTo("Europe/London");
        AppointmentMoved fact = events.await(Topic.APPOINTMENTS, course.client().toString(), AppointmentMoved.class);
        assertThat(fact.previousClinicCode()).contains(clinic.code());
        assertThat(fact.clinicCode()).isEqualTo(london.code());
        assertThat(clinic.freeSlots("SESSION", "2026-12-18")).contains(SECOND);
        assertThat(london.freeSlots("SESSION", "2026-12-18")).doesNotContain(SECOND_IN_LONDON);
    }

    @Test
    void keepsTheGapsOfThePlan() {
        assertThat(move(franchise(), "2026-12-28T11:00:00Z").problem()).isEqualTo("gap-not-kept");
    }

    @Test
    void movesAWholeCourseTogether() {
        Answer moved = franchise()
                .post(
                        "/v1/plans/" + course.plan() + "/moves",
                        Map.of(
                                "moves",
                                List.of(slot(
                                        SECOND_IN_LONDON,
                                        london,
                                        lucy,
                                        Map.of("appointmentId", second.id("id"), "version", 1)))));

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    }

    @Test
    void isForWhoeverMayBookAtBoth() {
        assertThat(move(clinic.frontDesk(), SECOND_IN_LONDON).problem()).isEqualTo("not-allowed");
        assertThat(move(london.staff(ClinicRight.FRONT_DESK), SECOND_IN_LONDON).problem())
                .isEqualTo("not-found");
    }

    @Test
    void setsRulesAsideOnlyForAManagerOfBoth() {
        var atHome = TestIssuer.token().at(clinic.code(), ClinicRight.MANAGER);
        Map<String, ?> because = Map.of("override", Map.of("reason", "travels on the 20th"));
        Map<String, ?> together = Map.of(
                "moves",
                List.of(slot(
                        "2026-12-28T11:00:00Z", london, lucy, Map.of("appointmentId", second.id("id"), "version", 1))),
                "override",
                because.get("override"));

        for (Desk guest : List.of(
                nobody.as(atHome.at(london.code(), ClinicRight.FRONT_DESK)),
                nobody.as(atHome.at(london.code(), ClinicRight.TECHNICIAN)))) {
            assertThat(move(guest, slot("2026-12-28T11:00:00Z", london, lucy, because))
                            .problem())
                    .isEqualTo("not-allowed");
            assertThat(guest.post("/v1/plans/" + course.plan() + "/moves", together)
                            .problem())
                    .isEqualTo("not-allowed");
        }
        assertThat(nobody.as(atHome.at(london.code(), ClinicRight.MANAGER))
                        .post("/v1/plans/" + course.plan() + "/moves", together)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void keepsItsHistoryWhereItHappened() {
        Answer moved = move(franchise(), SECOND_IN_LONDON);

        var lines = franchise()
                .get("/v1/appointments/" + moved.text("id") + "/history")
                .body();
        assertThat(lines.findValuesAsString("clinic")).containsExactly(clinic.code(), london.code());
        assertThat(lines.findValuesAsString("zone")).containsExactly("America/New_York", "Europe/London");
        assertThat(lines.findValuesAsString("startsAt")).containsExactly(SECOND, SECOND_IN_LONDON);
    }

    private Desk franchise() {
        return nobody.as(TestIssuer.token().operator());
    }

    private Answer move(Desk desk, String startsAt) {
        return move(desk, slot(startsAt, london, lucy, Map.of()));
    }

    private Answer move(Desk desk, Map<String, ?> slot) {
        return desk.put("/v1/appointments/" + second.text("id") + "/slot", slot, second.etag());
    }

    private static Map<String, Object> slot(String startsAt, Place there, UUID technician, Map<String, ?> more) {
        Map<String, Object> slot =
                new LinkedHashMap<>(Map.of("clinic", there.code(), "technicianId", technician, "startsAt", startsAt));
        slot.putAll(more);
        return slot;
    }
}
