package io.stipple.console.franchise;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;

/// Whole months, both counted in.
record Period(YearMonth from, YearMonth to) {
    private static final int USUAL_MONTHS = 12;
    private static final int MOST_MONTHS = 60;

    /// The last twelve months, unless others were asked for.
    static Period read(Map<String, String> typed, YearMonth current) {
        YearMonth to = month(typed.getOrDefault("to", ""), current);
        YearMonth from = month(typed.getOrDefault("from", ""), to.minusMonths(USUAL_MONTHS - 1L));
        if (from.isAfter(to) || from.isBefore(to.minusMonths(MOST_MONTHS))) {
            return new Period(to.minusMonths(USUAL_MONTHS - 1L), to);
        }
        return new Period(from, to);
    }

    private static YearMonth month(String typed, YearMonth otherwise) {
        try {
            return typed.isEmpty() ? otherwise : YearMonth.parse(typed);
        } catch (DateTimeParseException _) {
            return otherwise;
        }
    }
}
