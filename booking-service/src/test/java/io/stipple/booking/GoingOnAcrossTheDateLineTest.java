package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Course;
import io.stipple.booking.fixture.Place;
import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.TestIssuer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From Miami to Sydney, where it is tomorrow already: gaps are counted by the calendar of where the session will be.
class GoingOnAcrossTheDateLineTest extends AskingTheService {
    private static final String SIXTY_DAYS_AFTER_THE_CONSULTATION = "2027-02-01T10:00:00+11:00";
    private static final String ONE_MORE = "2027-02-02T10:00:00+11:00";
    private static final String FIRST = "2026-12-08T10:00:00+11:00";
    private static final String FOURTEEN_DAYS_LATER = "2026-12-22T10:00:00+11:00";

    private Course course;
    private Place sydney;
    private UUID sue;
    private Answer first;

    @BeforeEach
    void aCourseBegunInMiami() {
        course = Course.agreed(clinic, tess);
        first = course.books(1, "2026-12-07T10:00:00-05:00");
        sydney = Place.opened(nobody, "Australia/Sydney", 1);
        sue = sydney.hires("Sue");
    }

    @Test
    void countsFromTheConsultationByTheCalendarThere() {
        Answer tooLate = move(ONE_MORE);
        Answer moved = move(SIXTY_DAYS_AFTER_THE_CONSULTATION);

        assertThat(tooLate.problem()).isEqualTo("gap-not-kept");
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    }

    @Test
    void countsFromOneSessionToTheNextWhenBothMove() {
        Answer second = course.books(2, "2026-12-18T10:00:00-05:00");

        Answer moved = franchise()
                .post(
                        "/v1/plans/" + course.plan() + "/moves",
                        Map.of("moves", List.of(to(first, FIRST), to(second, FOURTEEN_DAYS_LATER))));

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    }

    private Answer move(String startsAt) {
        return franchise()
                .put(
                        "/v1/appointments/" + first.text("id") + "/slot",
                        Map.of("clinic", sydney.code(), "technicianId", sue, "startsAt", startsAt),
                        first.etag());
    }

    private Map<String, ?> to(Answer visit, String startsAt) {
        return Map.of(
                "appointmentId",
                visit.id("id"),
                "version",
                1,
                "clinic",
                sydney.code(),
                "technicianId",
                sue,
                "startsAt",
                startsAt);
    }

    private Desk franchise() {
        return nobody.as(TestIssuer.token().operator());
    }
}
