package io.stipple.session.plan;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.problem.Problems;
import java.util.Map;
import org.springframework.http.ProblemDetail;

/// What the caller hears of each rule that refuses a plan.
public final class PlanProblems {
    private PlanProblems() {}

    public static ProblemDetail of(PlanRefusal refusal) {
        return switch (refusal) {
            case PlanRefusal.NoSuchTreatment _ ->
                refused("treatment-unknown", "The franchise does not offer this treatment", "treatmentType", Map.of());
            case PlanRefusal.SessionsOutOfBand count ->
                refused(
                        "sessions-out-of-band",
                        "A plan has from 1 to %d sessions".formatted(count.most()),
                        "sessions",
                        Map.of("sessions", count.sessions(), "most", count.most()));
            case PlanRefusal.GapReversed gap ->
                refused("gap-reversed", "A gap runs from fewest to most days", gapField(gap.session()), Map.of());
            case PlanRefusal.GapOutOfBand gap ->
                refused(
                        "gap-out-of-band",
                        "Skin needs from %d to %d days before this session"
                                .formatted(
                                        gap.allowed().minDays(), gap.allowed().maxDays()),
                        gapField(gap.session()),
                        Map.of(
                                "session", gap.session(),
                                "leastDays", gap.allowed().minDays(),
                                "mostDays", gap.allowed().maxDays()));
            case PlanRefusal.MinutesOutOfBand minutes ->
                refused(
                        "minutes-out-of-band",
                        "A session lasts from %d to %d minutes".formatted(minutes.least(), minutes.most()),
                        "sessions[%d].minutes".formatted(minutes.session() - 1),
                        Map.of("session", minutes.session(), "least", minutes.least(), "most", minutes.most()));
            case PlanRefusal.ValidUntilPast past ->
                refused(
                        "plan-already-expired",
                        "A plan is valid until today or later, by the clinic's calendar",
                        "validUntil",
                        Map.of("today", past.today()));
        };
    }

    private static String gapField(int session) {
        return "sessions[%d].minGapDays".formatted(session - 1);
    }

    private static ProblemDetail refused(String slug, String title, String field, Map<String, ?> members) {
        ProblemDetail problem = Problems.of(UNPROCESSABLE_CONTENT, slug, title, members);
        problem.setProperty("field", "plan." + field);
        return problem;
    }
}
