package io.stipple.session.visit;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.problem.Problems;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// What the caller hears when an appointment does not carry what they want to do with it.
public final class VisitProblems {
    private VisitProblems() {}

    public static ProblemDetail unknown() {
        return Problems.of(
                CONFLICT,
                "appointment-unknown",
                "This appointment is not known here yet; if it was booked a moment ago, try again shortly",
                Map.of("field", "appointmentId", "retryAfterSeconds", 2));
    }

    /// Also for another clinic's client, so that nothing is given away.
    public static ProblemDetail unknownClient() {
        return Problems.of(
                HttpStatus.NOT_FOUND,
                "client-unknown-here",
                "This client has no visit at this clinic; if it was booked a moment ago, try again shortly");
    }

    public static ProblemDetail wrongKind(AppointmentKind kind) {
        return Problems.of(
                UNPROCESSABLE_CONTENT,
                "wrong-appointment-kind",
                "This appointment is for something else",
                Map.of("field", "appointmentId", "kind", kind.name()));
    }

    public static ProblemDetail gone(VisitState state) {
        return Problems.of(
                CONFLICT,
                "appointment-gone",
                "This appointment was cancelled or missed",
                Map.of("field", "appointmentId", "state", state.name()));
    }
}
