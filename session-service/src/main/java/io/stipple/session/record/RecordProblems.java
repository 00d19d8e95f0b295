package io.stipple.session.record;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.problem.Problems;
import io.stipple.session.consent.ConsentKind;
import io.stipple.session.consent.ConsentProblems;
import io.stipple.session.health.Decision;
import io.stipple.session.health.HealthProblems;
import io.stipple.session.jurisdiction.MinimumItem;
import io.stipple.session.visit.VisitProblems;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ProblemDetail;

/// What the caller hears of each refusal.
class RecordProblems {
    private RecordProblems() {}

    static ProblemDetail of(RecordRefusal refusal) {
        return switch (refusal) {
            case RecordRefusal.AppointmentUnknown _ -> VisitProblems.unknown();
            case RecordRefusal.NotForTreating visit -> VisitProblems.wrongKind(visit.kind());
            case RecordRefusal.VisitGone visit -> VisitProblems.gone(visit.state());
            case RecordRefusal.PlanUnknown _ ->
                Problems.of(UNPROCESSABLE_CONTENT, "plan-unknown", "This appointment belongs to no plan agreed here");
            case RecordRefusal.AlreadyOpen(RecordId existing) ->
                Problems.of(
                        CONFLICT,
                        "record-already-open",
                        "This appointment already has a session record",
                        Map.of("recordId", existing.value()));
            case RecordRefusal.LotUnknown(int row) ->
                row("lot-unknown", "This lot is not on this clinic's shelf", row, "lotId", Map.of());
            case RecordRefusal.LotExpired lot ->
                row("lot-expired", "An expired lot cannot be used", lot.row(), "lotId", Map.of("expiredOn", lot.on()));
            case RecordRefusal.LotOpenTooLong lot ->
                row(
                        "lot-open-too-long",
                        "This lot was opened too long ago to be used",
                        lot.row(),
                        "lotId",
                        Map.of("usableUntil", lot.until()));
            case RecordRefusal.DepthOutOfBand depth ->
                row(
                        "depth-out-of-band",
                        "The needle goes from %d to %d tenths of a millimetre deep"
                                .formatted(depth.least(), depth.most()),
                        depth.row(),
                        "depthTenthsMm",
                        Map.of("least", depth.least(), "most", depth.most()));
            case RecordRefusal.SpeedOutOfBand speed ->
                row(
                        "speed-out-of-band",
                        "The machine runs from %d to %d cycles per second".formatted(speed.least(), speed.most()),
                        speed.row(),
                        "cyclesPerSecond",
                        Map.of("least", speed.least(), "most", speed.most()));
            case RecordRefusal.LotQuarantined(int row) ->
                row("lot-quarantined", "A quarantined lot cannot be used", row, "lotId", Map.of());
            case RecordRefusal.LotUsedUp lot ->
                row("lot-used-up", "This lot was used up", lot.row(), "lotId", Map.of("usedUpOn", lot.on()));
            case RecordRefusal.PatchTestPositive(int row) ->
                row("patch-test-positive", "The client's skin reacted to this lot", row, "lotId", Map.of());
            case RecordRefusal.Missing(MinimumItem item) -> MinimumProblems.of(item);
            case RecordRefusal.ConsentMissing _ -> ConsentProblems.missing(ConsentKind.TREATMENT);
            case RecordRefusal.HealthNotConfirmed(int days) ->
                Problems.of(
                        CONFLICT,
                        "health-not-confirmed",
                        "The health questionnaire is confirmed before each session",
                        Map.of("withinDays", days));
            case RecordRefusal.HealthForbids(Decision decision) ->
                HealthProblems.forbids(decision.verdict(), decision.notBefore());
            case RecordRefusal.HealingHolds(Optional<LocalDate> notBefore) -> held(notBefore);
            case RecordRefusal.NotCompleted _ ->
                Problems.of(CONFLICT, "record-not-completed", "A draft is written on, not amended");
            case RecordRefusal.NothingAmended _ ->
                field("nothing-amended", "An amendment says something else than the record", "entry");
            case RecordRefusal.EndsInTheFuture _ ->
                field("ends-in-the-future", "Treatment cannot end later than now", "endedAt");
            case RecordRefusal.SessionAlreadyDone(int session) ->
                Problems.of(
                        CONFLICT,
                        "session-already-done",
                        "This session of the plan already has a completed record",
                        Map.of("session", session));
            case RecordRefusal.AlreadyCompleted _ ->
                Problems.of(CONFLICT, "record-completed", "A completed record is never edited");
            case RecordRefusal.StaleVersion _ -> Problems.staleVersion();
        };
    }

    private static ProblemDetail held(Optional<LocalDate> notBefore) {
        ProblemDetail problem = Problems.of(CONFLICT, "healing-holds-session", "The last session has not healed yet");
        notBefore.ifPresent(day -> problem.setProperty("notBefore", day));
        return problem;
    }

    private static ProblemDetail row(String slug, String title, int row, String column, Map<String, ?> members) {
        ProblemDetail problem = Problems.of(UNPROCESSABLE_CONTENT, slug, title, members);
        problem.setProperty("field", "treatments[%d].%s".formatted(row, column));
        return problem;
    }

    private static ProblemDetail field(String slug, String title, String field) {
        return Problems.of(UNPROCESSABLE_CONTENT, slug, title, Map.of("field", field));
    }
}
