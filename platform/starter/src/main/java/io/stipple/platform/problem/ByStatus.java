package io.stipple.platform.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// A problem for an answer of which only the status is known.
final class ByStatus {
    private ByStatus() {}

    static ProblemDetail problem(int code) {
        HttpStatus status = known(HttpStatus.resolve(code));
        return switch (status) {
            case BAD_REQUEST -> Problems.of(status, "invalid-request", "The request does not hold to its form");
            case UNAUTHORIZED -> Problems.of(status, "not-authenticated", "This needs a valid token");
            case FORBIDDEN -> Problems.of(status, "not-allowed", "You have no right to this");
            case NOT_FOUND -> Problems.notFound();
            case METHOD_NOT_ALLOWED -> Problems.of(status, "method-not-allowed", "This cannot be done here that way");
            case UNSUPPORTED_MEDIA_TYPE ->
                Problems.of(status, "unsupported-media-type", "Send this as application/json");
            case CONTENT_TOO_LARGE -> Problems.of(status, "body-too-large", "The request is larger than is taken here");
            case SERVICE_UNAVAILABLE ->
                Problems.of(status, "unavailable", "A part this needs is away at the moment: try again");
            case INTERNAL_SERVER_ERROR -> Problems.of(status, "unexpected", "Something broke here; it has been noted");
            default -> Problems.of(status, slug(status), status.getReasonPhrase());
        };
    }

    private static HttpStatus known(@Nullable HttpStatus status) {
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String slug(HttpStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
