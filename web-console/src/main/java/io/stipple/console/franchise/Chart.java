package io.stipple.console.franchise;

import io.stipple.console.franchise.Figures.OfMonth;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The series of the one chart, by month. The same numbers stand in a table below it.
record Chart(List<String> months, List<Long> booked, List<Long> completed) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    static Chart of(List<OfMonth> months) {
        return new Chart(
                months.stream()
                        .map(month -> MONTH.format(YearMonth.parse(month.month())))
                        .toList(),
                months.stream().map(OfMonth::booked).toList(),
                months.stream().map(OfMonth::completed).toList());
    }
}
