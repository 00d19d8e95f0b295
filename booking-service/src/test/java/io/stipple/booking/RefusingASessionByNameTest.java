package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Course;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What stands in a session's way has a name that somebody at the desk can act on, and all of it is told at once.
class RefusingASessionByNameTest extends AskingTheService {
    private static final String FIRST = "2026-12-07T10:00:00-05:00";
    private static final String AFTER_THE_PLAN = "2027-04-01T10:00:00-04:00";

    @Test
    void tellsEveryRuleOfThePlanThatDoesNotHold() {
        Course course = Course.agreed(clinic, tess);
        UUID tim = clinic.desk()
                .post(
                        "/v1/technicians",
                        Map.of(
                                "name",
                                "Tim",
                                "skills",
                                List.of("SCAR_CAMOUFLAGE"),
                                "rota",
                                List.of(Map.of(
                                        "clinic",
                                        clinic.code(),
                                        "day",
                                        "MONDAY",
                                        "from",
                                        "09:00",
                                        "to",
                                        "17:00",
                                        "validFrom",
                                        "2020-01-01"))))
                .id("id");

        assertThat(course.asks(1, FIRST, Map.of("planId", UUID.randomUUID())).problem())
                .isEqualTo("plan-unknown");
        assertThat(course.asks(1, FIRST, Map.of("technicianId", tim)).problem()).isEqualTo("skill-missing");
        assertThat(course.asks(1, AFTER_THE_PLAN, Map.of("technicianId", tim)).problems())
                .containsExactlyInAnyOrder("not-on-rota", "plan-expired", "skill-missing", "gap-not-kept");
        course.books(1, FIRST);
        assertThat(course.asks(1, "2026-12-08T10:00:00-05:00", Map.of()).problem())
                .isEqualTo("session-already-booked");
    }

    @Test
    void putsASessionBeforeSomebodyWhenTheTechnicianNoLongerDoesIt() {
        Course course = Course.agreed(clinic, tess);
        String session = course.books(1, FIRST).text("id");
        Desk manager = clinic.staff(ClinicRight.MANAGER);

        Answer changed = manager.put(
                "/v1/technicians/" + tess + "/skills", Map.of("skills", List.of("SCAR_CAMOUFLAGE")), "\"0\"");

        assertThat(changed.body().at("/affected/0/reasons").toString()).isEqualTo("[\"skill-missing\"]");
        assertThat(clinic.queue()).containsExactly(session);
        manager.put("/v1/technicians/" + tess + "/skills", Map.of("skills", List.of("FULL_SHAVED")), "\"0\"");
        assertThat(clinic.queue()).isEmpty();
    }
}
