package io.stipple.session.pigment;

import static org.springframework.http.HttpStatus.CONFLICT;

import io.stipple.platform.problem.Problems;
import java.util.Map;
import org.springframework.http.ProblemDetail;

/// What the caller hears of bottles that are not there.
class LotProblems {
    private LotProblems() {}

    static ProblemDetail tooFew(int left) {
        return Problems.of(
                CONFLICT, "too-few-bottles", "So many bottles are not there", Map.of("field", "bottles", "left", left));
    }
}
