package io.stipple.insight.count;

import io.stipple.platform.identity.ClinicScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Counts per clinic and day of the clinic's own calendar.
public interface DailyCounts {

    void add(Measure measure, String clinic, LocalDate day);

    /// For a fact that names its zone: it is right even before the clinic itself is known here.
    void add(Measure measure, String clinic, Instant at, String zone);

    /// For a fact without a zone: it counts on the day in the clinic's zone. Topics are read side by side, so the
    /// clinic may not be known yet; the instant is then kept as it is and dated whenever it is looked at.
    void add(Measure measure, String clinic, Instant at);

    void takeBack(Measure measure, String clinic, Instant at, String zone);

    /// Forgets everything counted under these measures, before they are read again from the start.
    void clear(Measure... measures);

    /// @param from first day
    /// @param until day after the last
    List<MonthlyCount> monthly(ClinicScope scope, LocalDate from, LocalDate until);
}
