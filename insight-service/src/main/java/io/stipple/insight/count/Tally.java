package io.stipple.insight.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What facts count for, gathered before it is written: many facts fall on few days. A day whose counts take each
/// other back stays, with 0, so that it makes no difference which facts were gathered together.
public final class Tally {
    record Day(String clinic, Measure measure, LocalDate day) {}

    record Moment(String clinic, Measure measure, Instant at) {}

    private final SortedMap<Day, Long> days = new TreeMap<>(
            Comparator.comparing(Day::clinic).thenComparing(Day::measure).thenComparing(Day::day));
    private final SortedMap<Moment, Long> moments = new TreeMap<>(
            Comparator.comparing(Moment::clinic).thenComparing(Moment::measure).thenComparing(Moment::at));

    public void add(Measure measure, String clinic, LocalDate day) {
        days.merge(new Day(clinic, measure, day), 1L, Long::sum);
    }

    /// For a fact that names its zone: it is right even before the clinic itself is known here.
    public void add(Measure measure, String clinic, Instant at, String zone) {
        add(measure, clinic, LocalDate.ofInstant(at, ZoneId.of(zone)));
    }

    /// For a fact without a zone: it counts on the day in the clinic's zone. Topics are read side by side, so the
    /// clinic may not be known yet; the instant is then kept as it is and dated whenever it is looked at.
    public void add(Measure measure, String clinic, Instant at) {
        moments.merge(new Moment(clinic, measure, at), 1L, Long::sum);
    }

    public void takeBack(Measure measure, String clinic, Instant at, String zone) {
        days.merge(new Day(clinic, measure, LocalDate.ofInstant(at, ZoneId.of(zone))), -1L, Long::sum);
    }

    /// Likewise for a fact that does not name that clinic's zone.
    public void takeBack(Measure measure, String clinic, Instant at) {
        moments.merge(new Moment(clinic, measure, at), -1L, Long::sum);
    }

    /// In one order for everybody, so that two writers cannot wait for each other.
    SortedMap<Day, Long> days() {
        return days;
    }

    Map<Moment, Long> moments() {
        return moments;
    }
}
