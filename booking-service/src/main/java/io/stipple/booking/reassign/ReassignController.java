package io.stipple.booking.reassign;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.Answers;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReassignController {
    private final Queue queue;
    private final Reassignments reassignments;
    private final Clock clock;

    ReassignController(Queue queue, Reassignments reassignments, Clock clock) {
        this.queue = queue;
        this.reassignments = reassignments;
        this.clock = clock;
    }

    /// @param reason why it can stay as it is; it names no client
    record NewKeeping(@NotBlank @Size(max = 500) String reason) {}

    /// Visits that need another time or technician.
    record WaitingVisits(List<Queue.Waiting> reassignments) {}

    @GetMapping("/v1/clinics/{code}/reassignments")
    WaitingVisits at(Staff staff, @PathVariable ClinicCode code) {
        staff.mustBe(code, ClinicRole.values());
        return new WaitingVisits(queue.in(new ClinicScope.Clinics(Set.of(code)), clock.instant()));
    }

    /// At every clinic the caller may see.
    @GetMapping("/v1/reassignments")
    WaitingVisits everywhere(Staff staff) {
        return new WaitingVisits(queue.in(staff.scope(), clock.instant()));
    }

    /// Twice finds nothing the second time. To all but a manager where the visit is, nothing waits.
    @PostMapping("/v1/reassignments/{id}/keep")
    ResponseEntity<?> keep(Staff staff, @PathVariable UUID id, @Valid @RequestBody NewKeeping request) {
        Actor manager = Actor.of(staff).overriding(Optional.of(request.reason()));
        return Answers.to(reassignments.keep(id, manager, staff.scope(ClinicRole.MANAGER)));
    }
}
