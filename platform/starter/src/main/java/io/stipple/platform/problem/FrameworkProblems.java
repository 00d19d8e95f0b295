package io.stipple.platform.problem;

import java.util.List;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns what the framework finds wrong with a request, and what breaks behind it, into problems. Values that came in
/// are never repeated: they may be somebody's.
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FrameworkProblems {
    private final BrokenMachine broken;

    FrameworkProblems(BrokenMachine broken) {
        this.broken = broken;
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return ResponseEntity.status(refused.getStatusCode())
                .headers(refused.getHeaders())
                .body(refused.getBody());
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException body) {
        return Problems.answer(UnreadableBody.problem(body));
    }

    @ExceptionHandler(MissingMembers.class)
    ResponseEntity<ProblemDetail> incomplete(MissingMembers missing) {
        return Problems.answer(Problems.invalid(missing.errors()));
    }

    @ExceptionHandler({BindException.class, HandlerMethodValidationException.class})
    ResponseEntity<ProblemDetail> invalid(Exception invalid) {
        return Problems.answer(Problems.invalid(WrongFields.of(invalid)));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ProblemDetail> malformed(MethodArgumentTypeMismatchException argument) {
        return Problems.answer(WrongValue.problem(argument.getName(), argument.getRequiredType()));
    }

    @ExceptionHandler(TypeMismatchException.class)
    ResponseEntity<ProblemDetail> malformed(TypeMismatchException property) {
        return Problems.answer(
                WrongValue.problem(String.valueOf(property.getPropertyName()), property.getRequiredType()));
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException parameter) {
        return missing(parameter.getParameterName());
    }

    @ExceptionHandler(MissingRequestHeaderException.class)
    ResponseEntity<ProblemDetail> missing(MissingRequestHeaderException header) {
        return missing(header.getHeaderName());
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ResponseEntity<ProblemDetail> notFound() {
        return Problems.answer(Problems.notFound());
    }

    /// The client went away in the middle of an answer: there is nobody to tell.
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> anythingElse(Exception exception) {
        if (exception instanceof ErrorResponse known
                && known.getStatusCode().value() != HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return ResponseEntity.status(known.getStatusCode())
                    .headers(known.getHeaders())
                    .body(ByStatus.problem(known.getStatusCode().value()));
        }
        return broken.answer(exception);
    }

    private static ResponseEntity<ProblemDetail> missing(String field) {
        return Problems.answer(Problems.invalid(List.of(new Problems.WrongField(field, "is required"))));
    }
}
