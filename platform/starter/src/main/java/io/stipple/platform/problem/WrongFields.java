package io.stipple.platform.problem;

import io.stipple.platform.problem.Problems.WrongField;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/// Every field that bean validation refused, together, in a stable order.
final class WrongFields {
    private WrongFields() {}

    static List<WrongField> of(Exception invalid) {
        Stream<WrongField> found =
                switch (invalid) {
                    case Errors body -> of(body);
                    case HandlerMethodValidationException arguments ->
                        arguments.getParameterValidationResults().stream().flatMap(WrongFields::of);
                    default -> Stream.of();
                };
        return found.distinct()
                .sorted(Comparator.comparing(WrongField::field).thenComparing(WrongField::message))
                .toList();
    }

    private static Stream<WrongField> of(Errors body) {
        return body.getAllErrors().stream().map(WrongFields::of);
    }

    private static Stream<WrongField> of(ParameterValidationResult argument) {
        return argument instanceof ParameterErrors body
                ? of((Errors) body)
                : argument.getResolvableErrors().stream()
                        .map(error -> new WrongField(
                                String.valueOf(argument.getMethodParameter().getParameterName()), message(error)));
    }

    /// A value that could not be converted has a message of the framework's own, which quotes it.
    private static WrongField of(ObjectError error) {
        return error instanceof FieldError field
                ? new WrongField(field.getField(), field.isBindingFailure() ? WrongValue.message(null) : message(error))
                : new WrongField(error.getObjectName(), message(error));
    }

    private static String message(MessageSourceResolvable error) {
        String message = error.getDefaultMessage();
        return message == null ? WrongValue.message(null) : message;
    }
}
