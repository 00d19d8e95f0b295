package io.stipple.platform.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A problem on its way out of a place that cannot return one: a filter, an argument resolver, a converter. Business
/// code returns its refusals as values instead.
public class Refused extends ErrorResponseException {
    public Refused(ProblemDetail problem) {
        this(problem, HttpHeaders.EMPTY);
    }

    public Refused(ProblemDetail problem, HttpHeaders headers) {
        super(HttpStatus.valueOf(problem.getStatus()), problem, null);
        getHeaders().putAll(headers);
    }
}
