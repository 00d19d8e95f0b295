package io.stipple.insight.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// Which months are asked for, or why they cannot be.
sealed interface Span {

    /// Five years: as far as the touch-up forecast reaches.
    int MOST_MONTHS = 60;

    static Span of(YearMonth from, YearMonth to) {
        if (to.isBefore(from)) {
            return new Refused("to", "is before from");
        }
        if (ChronoUnit.MONTHS.between(from, to) >= MOST_MONTHS) {
            return new Refused("to", "is more than " + MOST_MONTHS + " months from the first");
        }
        return new Months(from, to);
    }

    /// Both included, as people say it.
    record Months(YearMonth from, YearMonth to) implements Span {

        LocalDate firstDay() {
            return from.atDay(1);
        }

        LocalDate dayAfter() {
            return to.plusMonths(1).atDay(1);
        }

        List<YearMonth> each() {
            return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                    .toList();
        }
    }

    record Refused(String field, String message) implements Span {}
}
