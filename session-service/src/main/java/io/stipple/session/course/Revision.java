package io.stipple.session.course;

import io.stipple.session.plan.Plan;
import java.util.List;
import org.springframework.http.ProblemDetail;

/// What comes of changing a plan.
sealed interface Revision {
    record Done(Plan plan) implements Revision {}

    record NotFound() implements Revision {}

    /// @param problems all of them, at least one
    record Refused(List<ProblemDetail> problems) implements Revision {}
}
