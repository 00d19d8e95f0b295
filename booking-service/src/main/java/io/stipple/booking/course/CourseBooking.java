package io.stipple.booking.course;

import io.stipple.booking.appointment.Appointment;
import io.stipple.booking.appointment.Booking;
import io.stipple.booking.appointment.Refusal;
import io.stipple.booking.appointment.RefusalProblems;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ProblemDetail;

/// What came of wanting a whole course.
sealed interface CourseBooking {
    record Accepted(List<Appointment.Booked> appointments) implements CourseBooking {}

    record Refused(List<OfSession> refusals) implements CourseBooking {
        static Refused asAWhole(Refusal refusal) {
            return new Refused(List.of(new OfSession(Optional.empty(), refusal)));
        }
    }

    /// @param number empty when the course as a whole is refused
    record OfSession(Optional<Integer> number, Refusal refusal) {
        /// That an earlier session is missing is no news when it was refused just now.
        static List<OfSession> all(int number, Booking.Refused refused, boolean afterAnother) {
            return refused.refusals().stream()
                    .filter(refusal -> !(afterAnother && refusal instanceof Refusal.SessionOutOfOrder))
                    .map(refusal -> new OfSession(Optional.of(number), refusal))
                    .toList();
        }

        ProblemDetail problem() {
            ProblemDetail problem = RefusalProblems.of(refusal);
            number.ifPresent(session -> problem.setProperty("sessionNumber", session));
            return problem;
        }
    }
}
