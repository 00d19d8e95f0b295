package io.stipple.booking.course;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.AppointmentView;
import io.stipple.booking.appointment.NewOverride;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CourseController {
    private final Courses courses;
    private final Idempotency idempotency;

    CourseController(Courses courses, Idempotency idempotency) {
        this.courses = courses;
        this.idempotency = idempotency;
    }

    record CourseView(List<AppointmentView> appointments) {}

    @PostMapping("/v1/courses")
    ResponseEntity<?> book(Staff staff, IdempotencyKey key, @Valid @RequestBody NewCourse request) {
        ClinicCode clinic = new ClinicCode(request.clinic());
        staff.mustBe(clinic, NewOverride.neededFor(request.override()));
        Actor actor = Actor.of(staff).overriding(request.override().map(NewOverride::reason));
        return idempotency.once(key, request, () -> answer(courses.book(request, actor)));
    }

    private static ResponseEntity<?> answer(CourseBooking booking) {
        return switch (booking) {
            case CourseBooking.Accepted accepted ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(new CourseView(accepted.appointments().stream()
                                .map(AppointmentView::of)
                                .toList()));
            case CourseBooking.Refused refused ->
                Problems.answer(Problems.together(refused.refusals().stream()
                        .map(CourseBooking.OfSession::problem)
                        .toList()));
        };
    }
}
