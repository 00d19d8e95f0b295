package io.stipple.session.recall;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.problem.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/// A recall as an operator declares it: one lot, or a maker's lots received in a range of days.
record RecallForm(
        @NotBlank @Size(max = 80) String maker,
        @Size(min = 1, max = 40) @Nullable String lotNumber,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        @NotBlank @Size(max = 1000) String reason,
        Boolean drill) {
    List<ProblemDetail> problems() {
        List<ProblemDetail> problems = new ArrayList<>();
        if ((lotNumber == null) == (receivedFrom == null)) {
            problems.add(Problems.of(
                    UNPROCESSABLE_CONTENT,
                    "recall-of-what",
                    "A recall is of one lot or of a range of days, not of both",
                    Map.of("field", "lotNumber")));
        }
        if ((receivedFrom == null) != (receivedTo == null)
                || receivedFrom != null && receivedTo != null && receivedTo.isBefore(receivedFrom)) {
            problems.add(Problems.of(
                    UNPROCESSABLE_CONTENT,
                    "range-reversed",
                    "A range runs from a first to a last day",
                    Map.of("field", "receivedTo")));
        }
        return problems;
    }

    Target target() {
        return new Target(
                maker.strip(),
                Optional.ofNullable(lotNumber).map(String::strip),
                Optional.ofNullable(receivedFrom),
                Optional.ofNullable(receivedTo));
    }
}
