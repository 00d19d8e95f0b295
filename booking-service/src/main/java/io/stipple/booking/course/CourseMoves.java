package io.stipple.booking.course;

import static java.util.Objects.requireNonNull;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.Answers;
import io.stipple.booking.appointment.Appointment;
import io.stipple.booking.appointment.AppointmentView;
import io.stipple.booking.appointment.Change;
import io.stipple.booking.appointment.Move;
import io.stipple.booking.appointment.Refusal;
import io.stipple.booking.appointment.RefusalProblems;
import io.stipple.booking.appointment.Visit;
import io.stipple.booking.appointment.Visits;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.platform.problem.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;

/// Moves sessions of one plan together. Each is measured against where the others will be.
class CourseMoves {
    private final Visits visits;

    CourseMoves(Visits visits) {
        this.visits = visits;
    }

    /// When one cannot be moved the caller rolls all back.
    @Transactional
    public ResponseEntity<?> move(UUID planId, NewCourseMove request, Actor actor, ClinicScope scope) {
        Map<UUID, Visit> known = new HashMap<>();
        Map<Integer, LocalDate> days = new HashMap<>();
        for (NewCourseMove.One one : request.moves()) {
            Optional<Visit> visit = visits.find(one.appointmentId(), scope)
                    .map(Appointment::visit)
                    .filter(found -> found.purpose().step().stream()
                            .anyMatch(step -> step.planId().equals(planId)));
            if (visit.isEmpty()) {
                return Problems.answer(Problems.notFound());
            }
            known.put(one.appointmentId(), visit.get());
            days.put(
                    visit.get().purpose().step().orElseThrow().sessionNumber(),
                    one.startsAt().atZoneSameInstant(visit.get().zone()).toLocalDate());
        }
        List<AppointmentView> moved = new ArrayList<>();
        List<ProblemDetail> refused = new ArrayList<>();
        for (NewCourseMove.One one : inOrder(request.moves(), known)) {
            Instant to = one.startsAt().toInstant();
            Move move = new Move(
                    one.appointmentId(),
                    one.clinicCode(),
                    one.technicianId(),
                    to,
                    new ExpectedVersion(one.version()),
                    actor);
            switch (visits.move(move, days, scope)) {
                case Change.Done done -> moved.add(AppointmentView.of(done.appointment()));
                case Change.Refused no ->
                    no.refusals().forEach(refusal -> refused.add(problem(refusal, one.appointmentId())));
                case Change.NotFound gone -> {
                    return Answers.to(gone);
                }
                case Change.Stale stale -> {
                    return Answers.to(stale);
                }
            }
        }
        return refused.isEmpty()
                ? ResponseEntity.ok(new CourseController.CourseView(moved))
                : Problems.answer(Problems.together(refused));
    }

    private static ProblemDetail problem(Refusal refusal, UUID appointmentId) {
        ProblemDetail problem = RefusalProblems.of(refusal);
        problem.setProperty("appointmentId", appointmentId);
        return problem;
    }

    /// The last first when they move to later, so that none meets another on its way.
    private static List<NewCourseMove.One> inOrder(List<NewCourseMove.One> moves, Map<UUID, Visit> known) {
        List<NewCourseMove.One> sorted = new ArrayList<>(moves);
        sorted.sort(Comparator.comparing(one -> one.startsAt().toInstant()));
        NewCourseMove.One first = sorted.getFirst();
        Visit visit = requireNonNull(known.get(first.appointmentId()));
        if (first.startsAt().toInstant().isAfter(visit.time().startsAt())) {
            Collections.reverse(sorted);
        }
        return sorted;
    }
}
