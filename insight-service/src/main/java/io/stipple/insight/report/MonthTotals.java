package io.stipple.insight.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.YearMonth;

record MonthTotals(YearMonth month, @JsonUnwrapped Totals totals) {}
