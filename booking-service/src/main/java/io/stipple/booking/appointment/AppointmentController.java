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
import java.time.OffsetDateTime;
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
    private final Idempotency idempotency;

    AppointmentController(Bookings bookings, Visits visits, Idempotency idempotency) {
        this.bookings = bookings;
        this.visits = visits;
        this.idempotency = idempotency;
    }

    record NewSlot(@NotNull UUID technicianId, @NotNull OffsetDateTime startsAt) {}

    record NewCancellation(@NotNull CancelledBy by) {
        @AssertTrue(message = "must be CLIENT or CLINIC")
        boolean isByKnown() {
            return by != CancelledBy.OTHER;
        }
    }

    @PostMapping("/v1/appointments")
    ResponseEntity<?> book(Staff staff, IdempotencyKey key, @Valid @RequestBody NewAppointment request) {
        staff.mustBe(new ClinicCode(request.clinic()), ClinicRole.values());
        return idempotency.once(key, request, () -> Answers.to(bookings.book(request.asOrder())));
    }

    @GetMapping("/v1/appointments/{id}")
    ResponseEntity<?> show(Staff staff, @PathVariable UUID id) {
        return visits.find(id, staff.scope())
                .<ResponseEntity<?>>map(Answers::shown)
                .orElseGet(() -> Problems.answer(Problems.notFound()));
    }

    @PutMapping("/v1/appointments/{id}/slot")
    ResponseEntity<?> move(
            Staff staff, @PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody NewSlot slot) {
        Move move = new Move(id, slot.technicianId(), slot.startsAt().toInstant(), version);
        return Answers.to(visits.move(move, staff.scope()));
    }

    @PostMapping("/v1/appointments/{id}/cancellation")
    ResponseEntity<?> cancel(Staff staff, @PathVariable UUID id, @Valid @RequestBody NewCancellation cancellation) {
        return Answers.to(visits.cancel(id, cancellation.by(), staff.scope()));
    }

    @PostMapping("/v1/appointments/{id}/no-show")
    ResponseEntity<?> miss(Staff staff, @PathVariable UUID id) {
        return Answers.to(visits.miss(id, staff.scope()));
    }
}
