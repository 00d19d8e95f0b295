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
                                List.of(Map.of(
                                        "appointmentId",
                                        second.id("id"),
                                        "version",
                                        1,
                                        "clinic",
                                        london.code(),
                                        "technicianId",
                                        lucy,
                                        "startsAt",
                                        SECOND_IN_LONDON))));

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    }

    @Test
    void isForWhoeverMayBookAtBoth() {
        assertThat(move(clinic.frontDesk(), SECOND_IN_LONDON).problem()).isEqualTo("not-allowed");
        assertThat(move(london.staff(ClinicRight.FRONT_DESK), SECOND_IN_LONDON).problem())
                .isEqualTo("not-found");
    }

    private Desk franchise() {
        return nobody.as(TestIssuer.token().operator());
    }

    private Answer move(Desk desk, String startsAt) {
        return desk.put(
                "/v1/appointments/" + second.text("id") + "/slot",
                Map.of("clinic", london.code(), "technicianId", lucy, "startsAt", startsAt),
                second.etag());
    }
}
