package io.stipple.platform.problem;

import io.stipple.platform.problem.Problems.WrongField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// What to say about one value that cannot be what it should be: what would be right, never what came.
final class WrongValue {
    private WrongValue() {}

    /// A time has a problem type of its own, because a zone-less one is the commonest mistake of all.
    static ProblemDetail problem(String field, @Nullable Class<?> wanted) {
        String message = message(wanted);
        if (wanted != null && Temporal.class.isAssignableFrom(wanted)) {
            return Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "malformed-time",
                    "A time is not written as it must be",
                    Map.of("field", field, "errors", List.of(new WrongField(field, message))));
        }
        return Problems.invalid(List.of(new WrongField(field, message)));
    }

    static String message(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "does not hold to its form";
        }
        if (wanted.isEnum()) {
            return Arrays.stream(wanted.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (Temporal.class.isAssignableFrom(wanted)) {
            return time(wanted);
        }
        if (Number.class.isAssignableFrom(wanted) || (wanted.isPrimitive() && wanted != boolean.class)) {
            return "must be a number";
        }
        return MESSAGES.getOrDefault(wanted, "does not hold to its form");
    }

    private static final Map<Class<?>, String> MESSAGES = Map.of(
            boolean.class, "must be true or false",
            Boolean.class, "must be true or false",
            String.class, "must be text",
            UUID.class, "must be an id such as 019a5b7e-0000-7000-8000-000000000000",
            ZoneId.class, "must be a time zone such as America/New_York",
            TemporalAmount.class, "must be a duration such as PT3H");

    private static String time(Class<?> wanted) {
        if (wanted == LocalDate.class) {
            return "must be a date such as 2026-12-01";
        }
        if (wanted == LocalTime.class) {
            return "must be a time of day such as 09:30";
        }
        return wanted.getSimpleName().startsWith("Local")
                        || wanted.getSimpleName().startsWith("Year")
                ? "must be written in ISO 8601"
                : "must be a time with its offset, such as 2026-12-01T10:00:00-05:00";
    }
}
