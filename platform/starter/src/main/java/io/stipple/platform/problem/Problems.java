package io.stipple.platform.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// Makes problems in the house's form: a stable `type` under `/problems/`, a plain title, no personal data.
public final class Problems {
    private Problems() {}

    /// @param slug last part of the `type`, such as `slot-taken`
    /// @param title one plain sentence a person can act on
    public static ProblemDetail of(HttpStatus status, String slug, String title) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + slug));
        problem.setTitle(title);
        return problem;
    }

    /// As above, with further members such as the field or the rule that was broken.
    public static ProblemDetail of(HttpStatus status, String slug, String title, Map<String, ?> members) {
        ProblemDetail problem = of(status, slug, title);
        members.forEach(problem::setProperty);
        return problem;
    }

    /// All refusals of one form as one answer: a single one as it is, several as `/problems/refused` with each under
    /// `refusals`. The status is the first one's.
    ///
    /// @throws IllegalArgumentException if there is none
    public static ProblemDetail together(List<ProblemDetail> refusals) {
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("nothing was refused");
        }
        if (refusals.size() == 1) {
            return refusals.getFirst();
        }
        ProblemDetail first = refusals.getFirst();
        return of(
                HttpStatus.valueOf(first.getStatus()),
                "refused",
                "Several rules refuse this",
                Map.of("refusals", refusals));
    }
}
