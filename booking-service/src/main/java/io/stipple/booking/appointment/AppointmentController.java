package io.stipple.booking.appointment;

import io.stipple.contracts.booking.CancelledBy;
import io.stipple.platform.idempotency.Idempotency;
import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AppointmentController {
    private final Bookings bookings;
    private final Visits visits;
    private final ChangeLog log;
    private final Idempotency idempotency;

    AppointmentController(Bookings bookings, Visits visits, ChangeLog log, Idempotency idempotency) {
        this.bookings = bookings;
        this.visits = visits;
        this.log = log;
        this.idempotency = idempotency;
    }

    /// @param clinic absent for where it is
    record NewSlot(
            Optional<@Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") String> clinic,
            @NotNull UUID technicianId,
            @NotNull OffsetDateTime startsAt,
            Optional<@Valid NewOverride> override) {}

    record NewCancellation(@NotNull CancelledBy by) {
        @AssertTrue(message = "must be CLIENT or CLINIC")
        boolean isByKnown() {
            return by != CancelledBy.OTHER;
        }
    }

    /// What was ever done to one visit, oldest first.
    record History(List<ChangeLog.Line> changes) {}

    @PostMapping("/v1/appointments")
    ResponseEntity<?> book(Staff staff, IdempotencyKey key, @Valid @RequestBody NewAppointment request) {
        ClinicCode clinic = new ClinicCode(request.clinic());
        staff.mustBe(clinic, ClinicRole.values());
        if (request.override().isPresent()) {
            staff.mustBe(clinic, ClinicRole.MANAGER);
        }
        return idempotency.once(key, request, () -> Answers.to(bookings.book(request.asOrder(Actor.of(staff)))));
    }

    @GetMapping("/v1/appointments/{id}")
    ResponseEntity<?> show(Staff staff, @PathVariable UUID id) {
        return visits.find(id, staff.scope())
                .<ResponseEntity<?>>map(Answers::shown)
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    @GetMapping("/v1/appointments/{id}/history")
    ResponseEntity<?> history(Staff staff, @PathVariable UUID id) {
        List<ChangeLog.Line> lines = log.of(id, staff.scope());
        return lines.isEmpty() ? Problems.answer(Problems.notFound()) : ResponseEntity.ok(new History(lines));
    }

    /// Only a manager where the visit is may set rules aside; to others that visit is as unknown as any.
    @PutMapping("/v1/appointments/{id}/slot")
    ResponseEntity<?> move(
            Staff staff, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody NewSlot slot) {
        Optional<String> reason = slot.override().map(NewOverride::reason);
        if (reason.isPresent()) {
            visits.find(id, staff.scope())
                    .ifPresent(known -> staff.mustBe(known.visit().clinic(), ClinicRole.MANAGER));
        }
        Actor actor = Actor.of(staff).overriding(reason);
        Optional<ClinicCode> clinic = slot.clinic().map(ClinicCode::new);
        clinic.ifPresent(there -> staff.mustBe(there, ClinicRole.values()));
        Move move = new Move(id, clinic, slot.technicianId(), slot.startsAt().toInstant(), version, actor);
        return Answers.to(visits.move(move, staff.scope()));
    }

    @PostMapping("/v1/appointments/{id}/cancellation")
    ResponseEntity<?> cancel(Staff staff, @PathVariable UUID id, @Valid @RequestBody NewCancellation cancellation) {
        return Answers.to(visits.cancel(id, cancellation.by(), Actor.of(staff), staff.scope()));
    }

    @PostMapping("/v1/appointments/{id}/check-in")
    ResponseEntity<?> checkIn(Staff staff, @PathVariable UUID id) {
        return Answers.to(visits.checkIn(id, Actor.of(staff), staff.scope()));
    }

    @PostMapping("/v1/appointments/{id}/no-show")
    ResponseEntity<?> miss(Staff staff, @PathVariable UUID id) {
        return Answers.to(visits.miss(id, Actor.of(staff), staff.scope()));
    }
}
