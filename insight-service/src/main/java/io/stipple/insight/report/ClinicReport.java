package io.stipple.insight.report;

import io.stipple.insight.clinic.Clinic;
import io.stipple.insight.count.MonthlyCount;
import java.time.YearMonth;
import java.util.List;

/// One clinic: altogether, and month by month.
record ClinicReport(String clinic, String zone, YearMonth from, YearMonth to, Totals total, List<MonthTotals> months) {

    static ClinicReport of(Span.Months months, Clinic clinic, List<MonthlyCount> counts) {
        return new ClinicReport(
                clinic.code().value(),
                clinic.zone().getId(),
                months.from(),
                months.to(),
                Totals.of(counts),
                FranchiseReport.byMonth(months, counts));
    }
}
