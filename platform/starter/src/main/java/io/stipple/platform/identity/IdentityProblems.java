package io.stipple.platform.identity;

import io.stipple.platform.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// How a caller hears that a token is missing, worn out, or not enough.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class IdentityProblems {
    /// Also for Spring's own denials, so that all refusals of rights read alike.
    @ExceptionHandler({NotAllowed.class, AccessDeniedException.class})
    ResponseEntity<ProblemDetail> notAllowed() {
        return answer(Problems.of(HttpStatus.FORBIDDEN, "not-allowed", "You have no right to this"), "");
    }

    @ExceptionHandler(AuthenticationException.class)
    ResponseEntity<ProblemDetail> notAuthenticated(AuthenticationException refused) {
        return refused.getCause() instanceof JwtValidationException token && TokenChecks.onlyExpired(token)
                ? unauthorized(
                        "token-expired", "The token has expired: get a new one", "Bearer error=\"invalid_token\"")
                : unauthorized("not-authenticated", "This needs a valid token", "Bearer");
    }

    /// The keys could not be had: nobody knows whether the token is good.
    @ExceptionHandler(AuthenticationServiceException.class)
    ResponseEntity<ProblemDetail> cannotTell() {
        return Problems.unavailable("Tokens cannot be checked at the moment: try again");
    }

    private static ResponseEntity<ProblemDetail> unauthorized(String slug, String title, String challenge) {
        return answer(Problems.of(HttpStatus.UNAUTHORIZED, slug, title), challenge);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, String challenge) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
        if (!challenge.isEmpty()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge);
        }
        return answer.body(problem);
    }
}
