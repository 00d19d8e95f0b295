package io.stipple.session.plan;

/// How many days the skin heals before a session, both ends included.
public record GapRange(int minDays, int maxDays) {
    public GapRange {
        if (minDays < 0 || maxDays < minDays) {
            throw new IllegalArgumentException("a gap range runs from fewest to most days");
        }
    }
}
