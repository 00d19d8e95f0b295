package io.stipple.insight.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.stipple.insight.count.MonthlyCount;
import java.util.Collection;

record Totals(@JsonUnwrapped Counts counts, Rates rates) {

    static Totals of(Collection<MonthlyCount> parts) {
        Counts counts = Counts.sum(parts);
        return new Totals(counts, Rates.of(counts));
    }
}
