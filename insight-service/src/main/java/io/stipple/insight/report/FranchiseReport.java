package io.stipple.insight.report;

import io.stipple.insight.clinic.Clinic;
import io.stipple.insight.count.MonthlyCount;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All clinics of somebody's scope: together, one by one, and month by month. Clinics and months without any count are
/// there with zeros, so that a chart needs no gaps filled.
record FranchiseReport(
        YearMonth from, YearMonth to, Totals total, List<ClinicTotals> clinics, List<MonthTotals> months) {

    static FranchiseReport of(Span.Months months, List<Clinic> clinics, List<MonthlyCount> counts) {
        Map<String, List<MonthlyCount>> byClinic = counts.stream().collect(Collectors.groupingBy(MonthlyCount::clinic));
        return new FranchiseReport(
                months.from(),
                months.to(),
                Totals.of(counts),
                clinics.stream()
                        .map(clinic -> new ClinicTotals(
                                clinic.code().value(),
                                clinic.zone().getId(),
                                Totals.of(byClinic.getOrDefault(clinic.code().value(), List.of()))))
                        .toList(),
                byMonth(months, counts));
    }

    static List<MonthTotals> byMonth(Span.Months months, List<MonthlyCount> counts) {
        Map<YearMonth, List<MonthlyCount>> byMonth =
                counts.stream().collect(Collectors.groupingBy(MonthlyCount::month));
        return months.each().stream()
                .map(month -> new MonthTotals(month, Totals.of(byMonth.getOrDefault(month, List.of()))))
                .toList();
    }
}
