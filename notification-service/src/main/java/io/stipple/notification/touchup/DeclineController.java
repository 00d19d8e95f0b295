package io.stipple.notification.touchup;

import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes a no: at the desk for one touch-up, or by the client's own link for whatever is due.
@RestController
class DeclineController {
    private final TouchUps touchUps;
    private final TouchUpStory story;
    private final TransactionTemplate transaction;

    DeclineController(TouchUps touchUps, TouchUpStory story, TransactionTemplate transaction) {
        this.touchUps = touchUps;
        this.story = story;
        this.transaction = transaction;
    }

    record Declined(int touchUps) {}

    @PostMapping("/v1/touch-ups/{id}/decline")
    ResponseEntity<?> atTheDesk(Staff staff, @PathVariable UUID id) {
        Optional<TouchUp> found = touchUps.find(id);
        if (found.isEmpty()) {
            return problem(HttpStatus.NOT_FOUND, "not-found", "There is no such touch-up");
        }
        staff.mustBe(found.get().clinic(), ClinicRole.FRONT_DESK, ClinicRole.MANAGER);
        return transaction.execute(running -> story.declined(id))
                ? ResponseEntity.ok(new Declined(1))
                : problem(HttpStatus.CONFLICT, "already-booked", "The touch-up is booked: cancel the visit instead");
    }

    @PostMapping("/v1/public/declines/{token}")
    ResponseEntity<?> byLink(@PathVariable String token) {
        return transaction
                .execute(running -> story.declinedBy(token))
                .<ResponseEntity<?>>map(count -> ResponseEntity.ok(new Declined(count)))
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "not-found", "There is no such link"));
    }

    private static ResponseEntity<?> problem(HttpStatus status, String slug, String title) {
        return ResponseEntity.of(Problems.of(status, slug, title)).build();
    }
}
