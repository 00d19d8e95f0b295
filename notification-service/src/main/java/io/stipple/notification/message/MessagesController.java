package io.stipple.notification.message;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.NotAllowed;
import io.stipple.platform.identity.Staff;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shows staff a client's messages, as far as they concern clinics where they work.
@RestController
class MessagesController {

    private static final ClinicScope NOWHERE = new ClinicScope.Clinics(Set.of());

    private final MessageHistory history;

    MessagesController(MessageHistory history) {
        this.history = history;
    }

    /// @param next the `before` of the following page; absent on the last
    record Page(List<MessageHistory.Entry> messages, Optional<UUID> next) {}

    @GetMapping("/v1/clients/{id}/messages")
    Page messages(
            Staff staff,
            @PathVariable UUID id,
            @RequestParam Optional<UUID> before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        ClinicScope scope = scopeOf(staff);
        return page(history.of(id, before, limit, scope), limit);
    }

    record About(List<MessageHistory.Entry> messages) {}

    /// Why a client did or did not hear of one visit.
    @GetMapping("/v1/appointments/{id}/messages")
    About aboutAVisit(Staff staff, @PathVariable UUID id) {
        return new About(history.about(id, scopeOf(staff)));
    }

    /// What a clinic's people were told: licences that lapse, clients who cannot be reached.
    @GetMapping("/v1/clinics/{clinic}/notices")
    Page notices(
            Staff staff,
            @PathVariable ClinicCode clinic,
            @RequestParam Optional<UUID> before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        staff.mustBe(clinic);
        List<MessageHistory.Entry> found = history.toStaff(clinic, before, limit, staff.scope());
        return page(found, limit);
    }

    private static Page page(List<MessageHistory.Entry> found, int limit) {
        return new Page(
                found,
                found.size() < limit
                        ? Optional.empty()
                        : Optional.of(found.getLast().id()));
    }

    private static ClinicScope scopeOf(Staff staff) {
        ClinicScope scope = staff.scope();
        if (scope.equals(NOWHERE)) {
            throw new NotAllowed(); // operations people see no client, not even that there is nothing to see
        }
        return scope;
    }
}
