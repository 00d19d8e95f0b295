package io.stipple.booking.imports;

import io.stipple.platform.problem.Problems;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// What is wrong with one item of an import: found by the operator's own reference, never by who it is about.
///
/// @param rule such as `email-not-valid`
record Wrong(String reference, String field, String rule) {
    private static final int MOST_TOLD = 50;

    static ProblemDetail problem(List<Wrong> wrong) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "import-refused",
                "Some items cannot be brought in, so none was",
                Map.of("items", wrong.stream().limit(MOST_TOLD).toList(), "count", wrong.size()));
    }
}
