package io.stipple.session.consultation;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.contracts.session.HealthVerdict;
import io.stipple.platform.problem.Problems;
import io.stipple.session.health.HealthProblems;
import io.stipple.session.plan.PlanProblems;
import io.stipple.session.visit.VisitProblems;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ProblemDetail;

/// What the caller hears of each refusal.
public final class ConsultationProblems {
    private ConsultationProblems() {}

    public static ProblemDetail of(ConsultationRefusal refusal) {
        return switch (refusal) {
            case ConsultationRefusal.AppointmentUnknown _ -> VisitProblems.unknown();
            case ConsultationRefusal.NotForConsulting visit -> VisitProblems.wrongKind(visit.kind());
            case ConsultationRefusal.VisitGone visit -> VisitProblems.gone(visit.state());
            case ConsultationRefusal.HealthForbids(HealthVerdict verdict) ->
                HealthProblems.forbids(verdict, Optional.empty());
            case ConsultationRefusal.AlreadyCompleted _ ->
                Problems.of(
                        CONFLICT,
                        "consultation-already-completed",
                        "This appointment's consultation is already completed");
            case ConsultationRefusal.NoSuchOutcome _ ->
                field("outcome-unknown", "A consultation does not end that way", "outcome");
            case ConsultationRefusal.PlanMissing _ -> field("plan-missing", "Proceeding needs a plan", "plan");
            case ConsultationRefusal.PlanNotExpected _ ->
                field("plan-not-expected", "Only proceeding agrees a plan", "plan");
            case ConsultationRefusal.PlanRefused plan -> PlanProblems.of(plan.reason());
            case ConsultationRefusal.NotBeforeMissing _ ->
                field("not-before-missing", "Deferring names the first possible day", "notBefore");
            case ConsultationRefusal.NotBeforeNotExpected _ ->
                field("not-before-not-expected", "Only deferring names a first possible day", "notBefore");
            case ConsultationRefusal.DeferredToThePast past ->
                Problems.of(
                        UNPROCESSABLE_CONTENT,
                        "deferred-to-the-past",
                        "Deferring names a day after today, by the clinic's calendar",
                        Map.of("field", "notBefore", "today", past.today()));
        };
    }

    private static ProblemDetail field(String slug, String title, String field) {
        return Problems.of(UNPROCESSABLE_CONTENT, slug, title, Map.of("field", field));
    }
}
