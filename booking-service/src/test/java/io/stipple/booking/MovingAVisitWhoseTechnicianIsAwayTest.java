package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Course;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.TestIssuer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// By the client's link, while the technician is on leave: another who can do the same stands in.
class MovingAVisitWhoseTechnicianIsAwayTest extends AskingTheService {
    private static final String LEAVE = "2026-12-08";
    private static final String DURING_LEAVE = LEAVE + "T10:00:00-05:00";
    private static final String AFTERWARDS = "2026-12-09T10:00:00-05:00";

    private Answer booked;
    private String link;
    private UUID tom;

    @BeforeEach
    void aSessionWithATechnicianWhoGoesOnLeave() {
        Course course = Course.agreed(clinic, tess);
        booked = course.books(1, "2026-12-07T10:00:00-05:00");
        tom = clinic.hires("Tom");
        hiresWhoDoesScarsAlone();
        clinic.staff(ClinicRight.MANAGER)
                .post("/v1/technicians/" + tess + "/time-off", Map.of("firstDay", LEAVE, "lastDay", LEAVE));
        link = linkTo(course.client());
    }

    @Test
    void offersWhoeverElseCanDoItOnThoseDaysAlone() {
        assertThat(technicians(LEAVE)).containsOnly(tom.toString());
        assertThat(technicians("2026-12-09")).containsOnly(tess.toString());
    }

    @Test
    void movesItToThemAndLeavesItWithThem() {
        Answer away = move(DURING_LEAVE, booked.etag());
        Answer back = move(AFTERWARDS, away.etag());

        assertThat(away.text("technicianName")).as(away.toString()).isEqualTo("Tom");
        assertThat(back.text("technicianName")).as(back.toString()).isEqualTo("Tom");
    }

    private void hiresWhoDoesScarsAlone() {
        List<Map<String, String>> tuesdays = List.of(Map.of(
                "clinic", clinic.code(), "day", "TUESDAY", "from", "09:00", "to", "17:00", "validFrom", "2020-01-01"));
        clinic.desk()
                .post("/v1/technicians", Map.of("name", "Ann", "skills", List.of("SCAR_CAMOUFLAGE"), "rota", tuesdays));
    }

    private Answer move(String startsAt, String version) {
        return nobody.put(link + "/slot", Map.of("startsAt", startsAt), version);
    }

    private List<String> technicians(String day) {
        return nobody.get(link + "/free-slots?from=" + day + "&to=" + day)
                .body()
                .path("slots")
                .findValuesAsString("technicianId");
    }

    private String linkTo(UUID client) {
        Answer made = nobody.as(TestIssuer.token().service("links"))
                .post(
                        "/v1/links",
                        Map.of(
                                "clientId",
                                client,
                                "clinic",
                                clinic.code(),
                                "appointmentId",
                                booked.id("id"),
                                "purpose",
                                "APPOINTMENT",
                                "expiresAt",
                                "2026-12-31T00:00:00Z"));
        return "/v1/public/links/" + made.text("token");
    }
}
