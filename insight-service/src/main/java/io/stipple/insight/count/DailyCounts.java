package io.stipple.insight.count;

import io.stipple.platform.identity.ClinicScope;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/// Counts per clinic and day of the clinic's own calendar.
public interface DailyCounts {
    /// Where they are kept.
    List<String> TABLES = List.of("daily_counts", "undated_counts");

    void add(Tally tally);

    /// Counts each fact by the rule, all of them together.
    default <F> void count(List<F> facts, BiConsumer<F, Tally> rule) {
        Tally tally = new Tally();
        facts.forEach(fact -> rule.accept(fact, tally));
        add(tally);
    }

    /// Forgets everything counted under these measures, before they are read again from the start.
    void clear(Measure... measures);

    /// @param from first day
    /// @param until day after the last
    List<MonthlyCount> monthly(ClinicScope scope, LocalDate from, LocalDate until);
}
