package io.stipple.booking.course;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.Appointment;
import io.stipple.booking.appointment.NewOverride;
import io.stipple.booking.appointment.Refusal;
import io.stipple.booking.appointment.RefusalProblems;
import io.stipple.booking.appointment.Visits;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.plan.PlanProgress;
import io.stipple.booking.plan.Plans;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Dates for the sessions of a plan: proposed, and moved together.
@RestController
class CoursePlanController {
    private final Proposals proposals;
    private final Cascade cascade;
    private final CourseMoves moves;
    private final Plans plans;
    private final Clinics clinics;
    private final Visits visits;
    private final Idempotency idempotency;

    CoursePlanController(
            Proposals proposals,
            Cascade cascade,
            CourseMoves moves,
            Plans plans,
            Clinics clinics,
            Visits visits,
            Idempotency idempotency) {
        this.proposals = proposals;
        this.cascade = cascade;
        this.moves = moves;
        this.plans = plans;
        this.clinics = clinics;
        this.visits = visits;
        this.idempotency = idempotency;
    }

    record Proposed(UUID planId, String clinic, String zone, List<Placed> sessions) {}

    record Followed(List<Cascade.Later> later) {}

    /// What a course booked now could look like.
    @GetMapping("/v1/plans/{id}/proposal")
    ResponseEntity<?> propose(
            Staff staff,
            @PathVariable UUID id,
            @RequestParam ClinicCode clinic,
            @RequestParam Optional<UUID> technician,
            @RequestParam Optional<LocalDate> from) {
        staff.mustBe(clinic, ClinicRole.values());
        Optional<Clinic> at = clinics.find(clinic);
        Optional<PlanProgress> progress = at.flatMap(known -> plans.progressOf(id, known.zone()));
        if (progress.isEmpty()) {
            return Problems.answer(
                    RefusalProblems.of(at.isEmpty() ? new Refusal.ClinicUnknown() : new Refusal.PlanUnknown()));
        }
        if (progress.get().left().isEmpty()) {
            return Problems.answer(RefusalProblems.of(new Refusal.NoSessionLeft()));
        }
        return proposals
                .of(progress.get(), at.get(), technician, from)
                .<ResponseEntity<?>>map(placed -> ResponseEntity.ok(
                        new Proposed(id, clinic.value(), at.get().zone().getId(), placed)))
                .orElseGet(() -> Problems.answer(Problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no-dates-found",
                        "Nobody there has time for all sessions inside their gaps")));
    }

    /// What moving one session would mean for the later ones.
    @GetMapping("/v1/appointments/{id}/cascade")
    ResponseEntity<?> follow(
            Staff staff,
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) OffsetDateTime startsAt) {
        return visits.find(id, staff.scope())
                .map(Appointment::visit)
                .<ResponseEntity<?>>map(visit -> ResponseEntity.ok(new Followed(visit.purpose()
                        .step()
                        .map(step -> cascade.of(visit, step, startsAt.toInstant()))
                        .orElse(List.of()))))
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    @PostMapping("/v1/plans/{id}/moves")
    ResponseEntity<?> move(
            Staff staff, @PathVariable UUID id, IdempotencyKey key, @Valid @RequestBody NewCourseMove request) {
        request.moves().stream()
                .flatMap(one -> one.clinicCode().stream())
                .forEach(clinic -> staff.mustBe(clinic, ClinicRole.values()));
        ClinicScope scope = request.override().isPresent() ? staff.scope(ClinicRole.MANAGER) : staff.scope();
        Actor actor = Actor.of(staff).overriding(request.override().map(NewOverride::reason));
        return idempotency.once(key, request, () -> moves.move(id, request, actor, scope));
    }
}
