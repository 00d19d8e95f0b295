package io.stipple.booking.availability;

import io.stipple.booking.clinic.Clinic;
import io.stipple.platform.problem.Problems;
import io.stipple.platform.problem.Problems.WrongField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// The days one search asks for, kept in bounds.
public sealed interface Days {
    int USUALLY = 14;

    record Some(LocalDate first, LocalDate last) implements Days {}

    record Refused(ProblemDetail problem) implements Days {}

    /// @param from today if absent
    /// @param to two weeks from the first if absent
    static Days of(Optional<LocalDate> from, Optional<LocalDate> to, Clinic clinic, Instant now) {
        LocalDate first = from.orElseGet(() -> clinic.dayOf(now));
        if (first.getYear() < 1900 || first.getYear() > 2200) {
            return new Refused(Problems.invalid(List.of(new WrongField("from", "must be from 1900 to 2200"))));
        }
        LocalDate last = to.orElseGet(() -> first.plusDays(USUALLY - 1));
        if (last.isBefore(first)) {
            return new Refused(Problems.invalid(List.of(new WrongField("to", "must not be before from"))));
        }
        int mostDays = clinic.policy().longestSearchDays();
        if (last.toEpochDay() - first.toEpochDay() >= mostDays) {
            return new Refused(Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "range-too-long",
                    "This asks for too many days at once",
                    Map.of("field", "to", "mostDays", mostDays)));
        }
        return new Some(first, last);
    }
}
