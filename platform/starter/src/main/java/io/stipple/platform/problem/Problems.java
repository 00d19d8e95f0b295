package io.stipple.platform.problem;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Makes problems in the house's form: a stable `type` under `/problems/`, a plain title, no personal data.
public final class Problems {
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private Problems() {}

    /// One field of a request that does not hold to its form.
    ///
    /// @param field its path, such as `client.email` or `rota[2].day`
    /// @param message what it should be; never the value that came
    public record WrongField(String field, String message) {}

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

    /// 400 `/problems/invalid-request`, for what only the service can find out about a field.
    public static ProblemDetail invalid(List<WrongField> errors) {
        return of(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Some fields do not hold to their form",
                Map.of("errors", errors));
    }

    /// 404 `/problems/not-found`: also for what is outside the caller's scope, so that nothing is given away.
    public static ProblemDetail notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found", "There is nothing here");
    }

    /// 412 `/problems/stale-version`, when an update's `ExpectedVersion` is no longer the stored one.
    public static ProblemDetail staleVersion() {
        return of(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                "Somebody else has changed this meanwhile: read it again");
    }

    /// A problem as a controller's answer.
    public static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /// 503 `/problems/unavailable` with `Retry-After`: a part this service needs is away, and the request did nothing.
    public static ResponseEntity<ProblemDetail> unavailable(String title) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(TRY_AGAIN.toSeconds()))
                .body(of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", title));
    }
}
