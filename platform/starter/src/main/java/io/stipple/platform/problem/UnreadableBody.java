package io.stipple.platform.problem;

import io.stipple.platform.problem.Problems.WrongField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// What was wrong with a JSON body, told by its place in the body. Jackson's own messages quote values.
final class UnreadableBody {
    private UnreadableBody() {}

    static ProblemDetail problem(HttpMessageNotReadableException body) {
        for (Throwable cause = body.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return ByStatus.problem(HttpStatus.CONTENT_TOO_LARGE.value());
            }
        }
        return switch (body.getCause()) {
            case UnrecognizedPropertyException unknown -> unknownField(FieldPath.of(unknown));
            case StreamReadException malformed -> notJson(malformed);
            case InvalidNullException missing -> invalid(FieldPath.of(missing), "is required");
            case MismatchedInputException wrong when wrong.getPath().isEmpty() -> notJson(wrong);
            case MismatchedInputException wrong -> WrongValue.problem(FieldPath.of(wrong), wrong.getTargetType());
            case JacksonException other -> invalid(FieldPath.of(other), "does not hold to its form");
            case null, default -> noBody(body.getCause());
        };
    }

    private static ProblemDetail unknownField(String field) {
        return Problems.of(
                HttpStatus.BAD_REQUEST,
                "unknown-field",
                "The request has a field that is not known here",
                Map.of("field", field));
    }

    private static ProblemDetail notJson(JacksonException malformed) {
        return Problems.of(
                HttpStatus.BAD_REQUEST,
                "invalid-json",
                "The body is not the JSON it should be",
                malformed.getLocation() == null
                        ? Map.of()
                        : Map.of(
                                "line", malformed.getLocation().getLineNr(),
                                "column", malformed.getLocation().getColumnNr()));
    }

    private static ProblemDetail noBody(@Nullable Throwable cause) {
        return cause == null
                ? invalid("body", "is required")
                : Problems.of(HttpStatus.BAD_REQUEST, "invalid-json", "The body could not be read");
    }

    private static ProblemDetail invalid(String field, String message) {
        return Problems.invalid(List.of(new WrongField(field, message)));
    }
}
