package io.stipple.session.record;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.problem.Problems;
import io.stipple.session.visit.VisitProblems;
import java.util.Map;
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
            case RecordRefusal.NothingTreated _ ->
                field("treatments-missing", "A completed record says what was treated", "treatments");
            case RecordRefusal.AftercareNotExplained _ ->
                field("aftercare-not-explained", "Aftercare is explained to the client in words", "aftercareOral");
            case RecordRefusal.AftercareNotHandedOver _ ->
                field("aftercare-not-handed-over", "Aftercare is handed to the client in writing", "aftercareWritten");
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

    private static ProblemDetail row(String slug, String title, int row, String column, Map<String, ?> members) {
        ProblemDetail problem = Problems.of(UNPROCESSABLE_CONTENT, slug, title, members);
        problem.setProperty("field", "treatments[%d].%s".formatted(row, column));
        return problem;
    }

    private static ProblemDetail field(String slug, String title, String field) {
        return Problems.of(UNPROCESSABLE_CONTENT, slug, title, Map.of("field", field));
    }
}
