package io.stipple.insight.count;

import java.time.YearMonth;

/// How often one thing happened at one clinic in one month of its calendar.
public record MonthlyCount(String clinic, YearMonth month, Measure measure, long n) {}
