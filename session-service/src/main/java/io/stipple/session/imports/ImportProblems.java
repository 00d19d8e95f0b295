package io.stipple.session.imports;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.problem.Problems;
import io.stipple.session.consultation.ConsultationProblems;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// What the caller hears of each refusal: always with the place in the request.
class ImportProblems {
    private ImportProblems() {}

    static ProblemDetail of(ImportRefusal refusal) {
        return switch (refusal) {
            case ImportRefusal.ReferenceRepeated at ->
                at(at.course(), "reference", UNPROCESSABLE_CONTENT, "reference-repeated", "Each course comes once");
            case ImportRefusal.ConsultationRefused at -> inCourse(at.course(), ConsultationProblems.of(at.reason()));
            case ImportRefusal.ConsultationInTheFuture at ->
                at(
                        at.course(),
                        "consultation.completedAt",
                        UNPROCESSABLE_CONTENT,
                        "ends-in-the-future",
                        "Only the past can be imported");
            case ImportRefusal.PlanTaken at ->
                at(at.course(), "planId", CONFLICT, "plan-taken", "Another course has this plan");
            case ImportRefusal.SessionsNotPlanned at ->
                at(
                        at.course(),
                        "sessions",
                        UNPROCESSABLE_CONTENT,
                        "sessions-not-planned",
                        "More sessions were done than the plan holds: " + at.planned());
            case ImportRefusal.SessionOutOfOrder at ->
                at(
                        at.course(),
                        "sessions[%d].endedAt".formatted(at.session()),
                        UNPROCESSABLE_CONTENT,
                        "session-out-of-order",
                        "A session ends after what comes before it");
            case ImportRefusal.SessionInTheFuture at ->
                at(
                        at.course(),
                        "sessions[%d].endedAt".formatted(at.session()),
                        UNPROCESSABLE_CONTENT,
                        "ends-in-the-future",
                        "Only the past can be imported");
            case ImportRefusal.LotUnknown at ->
                at(
                        at.course(),
                        lot(at.session(), at.row()),
                        UNPROCESSABLE_CONTENT,
                        "lot-unknown",
                        "This lot is not on this clinic's shelf");
            case ImportRefusal.LotExpired at ->
                at(
                        at.course(),
                        lot(at.session(), at.row()),
                        UNPROCESSABLE_CONTENT,
                        "lot-expired",
                        "This lot had expired on " + at.on());
            case ImportRefusal.AppointmentTaken at ->
                switch (at.of()) {
                    case CONSULTATION ->
                        at(
                                at.course(),
                                "consultation.appointmentId",
                                CONFLICT,
                                "consultation-already-completed",
                                "This appointment's consultation is already completed");
                    case SESSION ->
                        at(
                                at.course(),
                                "sessions",
                                CONFLICT,
                                "record-already-open",
                                "One of these appointments already has a session record");
                };
        };
    }

    private static String lot(int session, int row) {
        return "sessions[%d].treatments[%d].lotId".formatted(session, row);
    }

    private static ProblemDetail at(int course, String field, HttpStatus status, String slug, String title) {
        return inCourse(course, Problems.of(status, slug, title, Map.of("field", field)));
    }

    private static ProblemDetail inCourse(int course, ProblemDetail problem) {
        String field = Optional.ofNullable(problem.getProperties())
                .map(members -> members.get("field"))
                .map(inner -> "." + inner)
                .orElse("");
        problem.setProperty("field", "courses[%d]%s".formatted(course, field));
        return problem;
    }
}
