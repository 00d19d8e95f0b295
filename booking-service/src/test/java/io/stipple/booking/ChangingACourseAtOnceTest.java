package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Course;
import io.stipple.booking.fixture.Standstill;
import io.stipple.platform.testing.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// The second session comes 10 to 14 days after the first, whoever changes either meanwhile.
class ChangingACourseAtOnceTest extends AskingTheService {
    private static final String FIRST = "2026-12-07T10:00:00-05:00";
    private static final String FIRST_LATER = "2026-12-09T10:00:00-05:00";
    private static final String SECOND = "2026-12-17T14:00:00-05:00";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Course course;
    private Answer first;

    @BeforeEach
    void aCourseWithItsFirstSessionBooked() {
        course = Course.agreed(clinic, tess);
        first = course.books(1, FIRST);
    }

    @Test
    void keepsTheGapThoughOneMovesASessionAndAnotherBooksTheNext() throws Exception {
        List<Answer> answers = new Standstill(jdbc, transactions)
                .beforeAnybodyWrites(List.of(this::moveFirst, () -> course.asks(2, SECOND, Map.of())));

        assertThat(answers.stream().map(Answer::problem)).containsOnlyOnce("gap-not-kept");
        assertThat(answers).filteredOn(answer -> answer.status() / 100 == 2).hasSize(1);
    }

    @Test
    void takesTheRoomThatIsLeftWhenARivalTookTheOneInSight() throws Exception {
        UUID tom = clinic.hires("Tom");
        UUID rival = clinic.frontDesk()
                .post(
                        "/v1/appointments",
                        clinic.visit(clinic.meets(), tom, "CONSULTATION", "2026-12-08T10:00:00-05:00"))
                .id("id");
        String rivalComes = "update appointment set starts_at = starts_at + interval '1 day', "
                + "ends_at = ends_at + interval '1 day', occupied = tstzrange(lower(occupied) + interval '1 day', "
                + "upper(occupied) + interval '1 day') where id = '" + rival + "'";

        List<Answer> answers = new Standstill(jdbc, transactions).whileWe(rivalComes, List.of(this::moveFirst));

        assertThat(answers.getFirst().status()).as(answers.toString()).isEqualTo(200);
    }

    private Answer moveFirst() {
        return clinic.frontDesk()
                .put(
                        "/v1/appointments/" + first.text("id") + "/slot",
                        Map.of("technicianId", tess, "startsAt", FIRST_LATER),
                        first.etag());
    }
}
