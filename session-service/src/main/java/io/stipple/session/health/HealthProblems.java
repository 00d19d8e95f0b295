package io.stipple.session.health;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.contracts.session.HealthVerdict;
import io.stipple.platform.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ProblemDetail;

/// What the caller hears of a questionnaire that cannot be, and of a client whose health forbids treatment.
public final class HealthProblems {
    private HealthProblems() {}

    public static ProblemDetail forbids(HealthVerdict verdict, Optional<LocalDate> notBefore) {
        ProblemDetail problem = Problems.of(
                UNPROCESSABLE_CONTENT,
                "health-forbids-treatment",
                "The client's health questionnaire stands against treatment",
                Map.of("verdict", verdict.name()));
        notBefore.ifPresent(day -> problem.setProperty("notBefore", day));
        return problem;
    }

    static List<ProblemDetail> of(List<HealthAnswer> answers, LocalDate today) {
        List<ProblemDetail> problems = new ArrayList<>();
        Set<Condition> seen = EnumSet.noneOf(Condition.class);
        for (int index = 0; index < answers.size(); index++) {
            HealthAnswer answer = answers.get(index);
            if (!seen.add(answer.condition())) {
                problems.add(at(index, "condition", "condition-repeated", "Each condition is answered once"));
            }
            if (answer.endedOn().filter(today::isBefore).isPresent()) {
                problems.add(at(index, "endedOn", "ends-in-the-future", "What ends later has not ended"));
            }
            if (answer.letterSeenOn().filter(today::isBefore).isPresent()) {
                problems.add(at(index, "letterSeenOn", "letter-not-seen-yet", "A letter is seen today or earlier"));
            }
        }
        return problems;
    }

    private static ProblemDetail at(int index, String field, String slug, String title) {
        return Problems.of(
                UNPROCESSABLE_CONTENT, slug, title, Map.of("field", "answers[%d].%s".formatted(index, field)));
    }
}
