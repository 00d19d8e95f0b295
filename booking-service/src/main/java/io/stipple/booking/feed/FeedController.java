package io.stipple.booking.feed;

import io.stipple.booking.link.Token;
import io.stipple.booking.rota.Technicians;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Hands addresses out and takes them back. Each is shown once; so no idempotency key is asked for, for the answer must
/// not be kept anywhere, and one address too many is revoked.
@RestController
class FeedController {
    private final FeedRows feeds;
    private final Technicians technicians;
    private final Clock clock;

    FeedController(FeedRows feeds, Technicians technicians, Clock clock) {
        this.feeds = feeds;
        this.technicians = technicians;
        this.clock = clock;
    }

    /// @param technicianId empty for the whole clinic
    record NewFeed(Optional<UUID> technicianId) {}

    @PostMapping("/v1/clinics/{code}/calendar-feeds")
    ResponseEntity<?> make(Staff staff, @PathVariable ClinicCode code, @Valid @RequestBody NewFeed request) {
        staff.mustBe(code, ClinicRole.MANAGER);
        boolean works = request.technicianId().stream()
                .allMatch(id ->
                        technicians.at(code).stream().anyMatch(one -> one.id().equals(id)));
        if (!works) {
            return Problems.answer(Problems.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, "technician-unknown", "Nobody of that id works at this clinic"));
        }
        Token token = Token.next();
        Feed feed =
                new Feed(Ids.next(), code, request.technicianId(), staff.userId(), clock.instant(), Optional.empty());
        feeds.add(feed, token.hash());
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(Map.of("id", feed.id(), "path", "/v1/public/calendars/" + token.value() + ".ics"));
    }

    /// What staff see of one: never its address again.
    record View(UUID id, Optional<UUID> technicianId, UUID madeBy, Instant madeAt, Optional<Instant> revokedAt) {
        static View of(Feed feed) {
            return new View(feed.id(), feed.technician(), feed.madeBy(), feed.madeAt(), feed.revokedAt());
        }
    }

    @GetMapping("/v1/clinics/{code}/calendar-feeds")
    Map<String, List<View>> list(Staff staff, @PathVariable ClinicCode code) {
        staff.mustBe(code, ClinicRole.MANAGER);
        return Map.of("feeds", feeds.at(code).stream().map(View::of).toList());
    }

    @DeleteMapping("/v1/clinics/{code}/calendar-feeds/{id}")
    ResponseEntity<?> revoke(Staff staff, @PathVariable ClinicCode code, @PathVariable UUID id) {
        staff.mustBe(code, ClinicRole.MANAGER);
        return feeds.revoke(id, code, clock.instant())
                ? ResponseEntity.noContent().build()
                : Problems.answer(Problems.notFound());
    }
}
