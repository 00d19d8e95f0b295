package io.stipple.booking.appointment;

import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.platform.problem.Problems;
import java.net.URI;
import org.springframework.http.ResponseEntity;

/// What came of it, as HTTP says it to staff.
public final class Answers {
    private Answers() {}

    public static ResponseEntity<?> to(Booking booking) {
        return switch (booking) {
            case Booking.Accepted accepted -> {
                AppointmentView view = AppointmentView.of(accepted.appointment());
                yield ResponseEntity.created(URI.create("/v1/appointments/" + view.id()))
                        .eTag(ExpectedVersion.etag(view.version()))
                        .body(view);
            }
            case Booking.Refused refused -> Problems.answer(RefusalProblems.of(refused.refusals()));
        };
    }

    public static ResponseEntity<?> to(Change change) {
        return switch (change) {
            case Change.Done done -> shown(done.appointment());
            case Change.Refused refused -> Problems.answer(RefusalProblems.of(refused.refusals()));
            case Change.NotFound _ -> Problems.answer(Problems.notFound());
            case Change.Stale _ -> Problems.answer(Problems.staleVersion());
        };
    }

    static ResponseEntity<?> shown(Appointment appointment) {
        AppointmentView view = AppointmentView.of(appointment);
        return ResponseEntity.ok().eTag(ExpectedVersion.etag(view.version())).body(view);
    }
}
