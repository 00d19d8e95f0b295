package io.stipple.booking.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people write them. Whether `03/04/1980` is in March or in April is said by the sender or by the file: one
/// date with a 13 in it settles all. Nobody guesses.
enum Dates {
    DAY_FIRST,
    MONTH_FIRST,
    /// Nothing in the file settles it.
    UNSETTLED;

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-]?(\\d{2})[/.-]?(\\d{2})");
    private static final List<DateTimeFormatter> WORDS = List.of(
            words("d MMM uuuu", Locale.ENGLISH),
            words("d MMMM uuuu", Locale.ENGLISH),
            words("MMM d, uuuu", Locale.ENGLISH),
            words("MMMM d, uuuu", Locale.ENGLISH),
            words("d 'de' MMMM 'de' uuuu", Locale.of("es")),
            words("d MMMM uuuu", Locale.of("es")));
    private static final List<DateTimeFormatter> TIMES = List.of(
            words("H:mm", Locale.ENGLISH),
            words("H:mm:ss", Locale.ENGLISH),
            words("h:mm a", Locale.ENGLISH),
            words("h:mma", Locale.ENGLISH));

    /// What came of reading one.
    sealed interface Reading {
        record Day(LocalDate day) implements Reading {}

        /// @param rule why not
        record Not(String rule) implements Reading {}
    }

    /// What one date says about all, if it says anything.
    static Optional<Dates> settledBy(String written) {
        Matcher numbers = NUMBERS.matcher(written);
        if (!numbers.matches() || numbers.group(2).equals(".")) {
            return Optional.empty();
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        return first > 12 && second <= 12
                ? Optional.of(DAY_FIRST)
                : second > 12 && first <= 12 ? Optional.of(MONTH_FIRST) : Optional.empty();
    }

    Reading read(String written) {
        Matcher year = YEAR_FIRST.matcher(written);
        if (year.matches()) {
            return day(year.group(1), year.group(2), year.group(3));
        }
        Matcher numbers = NUMBERS.matcher(written);
        return numbers.matches() ? ofNumbers(numbers) : ofWords(written);
    }

    private Reading ofNumbers(Matcher numbers) {
        if (numbers.group(4).length() == 2) {
            return new Reading.Not("year-needs-four-digits");
        }
        String first = numbers.group(1);
        String second = numbers.group(3);
        // with dots the day is first everywhere
        Dates order = numbers.group(2).equals(".") ? DAY_FIRST : this;
        return switch (order) {
            case DAY_FIRST -> day(numbers.group(4), second, first);
            case MONTH_FIRST -> day(numbers.group(4), first, second);
            case UNSETTLED ->
                first.equals(second) ? day(numbers.group(4), first, second) : new Reading.Not("date-is-ambiguous");
        };
    }

    private static Reading ofWords(String written) {
        for (DateTimeFormatter words : WORDS) {
            try {
                return new Reading.Day(LocalDate.parse(written, words));
            } catch (DateTimeException another) {
                continue;
            }
        }
        return new Reading.Not("date-not-valid");
    }

    private static Reading day(String year, String month, String day) {
        try {
            return new Reading.Day(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return new Reading.Not("date-not-valid");
        }
    }

    /// `14:30`, `14:30:00`, `2:30 PM`.
    static Optional<LocalTime> time(String written) {
        for (DateTimeFormatter form : TIMES) {
            try {
                return Optional.of(LocalTime.parse(written, form));
            } catch (DateTimeException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter words(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
