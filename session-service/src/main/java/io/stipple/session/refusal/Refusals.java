package io.stipple.session.refusal;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.platform.problem.Problems;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Answers with all refusals of one request together and counts each as `stipple.refusals` by its reason.
public class Refusals {
    private final MeterRegistry meters;

    Refusals(MeterRegistry meters) {
        this.meters = meters;
    }

    /// @param problems at least one
    public ResponseEntity<ProblemDetail> answer(List<ProblemDetail> problems) {
        problems.forEach(problem ->
                meters.counter("stipple.refusals", "reason", reason(problem)).increment());
        ProblemDetail answer = Problems.together(problems);
        return ResponseEntity.status(answer.getStatus()).body(answer);
    }

    private static String reason(ProblemDetail problem) {
        String type = String.valueOf(problem.getType());
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
