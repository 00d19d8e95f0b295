package io.stipple.session.plan;

import java.util.List;

/// The franchise's numbers for plans. A new set is a new version; the version is kept with each plan it let through.
///
/// @param mostSessions that one plan may have
/// @param gaps for the first, second, ... session; the last one counts for all that follow
/// @param leastMinutes of treatment in one session
public record PlanPolicy(
        String version, int mostSessions, List<Gap> gaps, int leastMinutes, int defaultMinutes, int mostMinutes) {
    public PlanPolicy {
        gaps = List.copyOf(gaps);
    }

    /// @param usual what a session gets whose plan does not say
    /// @param allowed what a plan may say
    public record Gap(GapRange usual, GapRange allowed) {}

    Gap before(int sessionNumber) {
        return gaps.get(Math.min(sessionNumber, gaps.size()) - 1);
    }

    /// Wide enough for what earlier systems held: a past plan is brought in as it was.
    public static PlanPolicy ofHistory() {
        Gap any = new Gap(new GapRange(0, 365), new GapRange(0, 3650));
        return new PlanPolicy("import", 20, List.of(any), 0, 180, 1440);
    }

    /// Needs the franchise's sign-off: healing times are a medical matter.
    public static PlanPolicy first() {
        return new PlanPolicy(
                "2026-1",
                6,
                List.of(
                        new Gap(new GapRange(0, 180), new GapRange(0, 365)),
                        new Gap(new GapRange(10, 14), new GapRange(7, 30)),
                        new Gap(new GapRange(21, 28), new GapRange(7, 90))),
                30,
                180,
                300);
    }
}
