package io.stipple.booking.reassign;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReassignController {
    private final Queue queue;
    private final Clock clock;

    ReassignController(Queue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

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
}
