package io.stipple.console.franchise;

import io.stipple.console.franchise.Figures.OfMonth;
import java.util.List;

/// The series of the one chart, by month. The same numbers stand in a table below it.
record Chart(List<String> months, List<Long> booked, List<Long> completed) {
    static Chart of(List<OfMonth> months) {
        return new Chart(
                months.stream().map(OfMonth::words).toList(),
                months.stream().map(OfMonth::booked).toList(),
                months.stream().map(OfMonth::completed).toList());
    }
}
