package io.stipple.console.campaign;

import java.time.YearMonth;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Invitations to touch-ups as the notification service counts them, by the month their window opens.
record Campaign(YearMonth from, YearMonth to, List<Line> lines) {
    /// @param due whose window has opened
    /// @param invited of those, who were written to at least once
    /// @param paused whether the clinic's invitations rest now
    record Line(
            String clinic,
            YearMonth month,
            boolean paused,
            int planned,
            int due,
            int invited,
            int booked,
            int declined) {}

    public SequencedSet<String> clinics() {
        return lines.stream().map(Line::clinic).collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isPaused(String clinic) {
        return lines.stream().anyMatch(line -> line.clinic().equals(clinic) && line.paused());
    }
}
