package io.stipple.booking.link;

import io.stipple.booking.appointment.Change;
import io.stipple.booking.appointment.Refusal;
import io.stipple.booking.appointment.RefusalProblems;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What a client does with their visit. The link is the right to: nobody logs in.
@RestController
class OwnVisitController {
    private final Followed followed;
    private final OwnVisits visits;

    OwnVisitController(Followed followed, OwnVisits visits) {
        this.followed = followed;
        this.visits = visits;
    }

    record NewTime(Optional<UUID> technicianId, @NotNull OffsetDateTime startsAt) {}

    @PostMapping("/v1/public/links/{token}/confirmation")
    ResponseEntity<?> confirm(@PathVariable String token) {
        return by(token, visits::confirm);
    }

    @PostMapping("/v1/public/links/{token}/cancellation")
    ResponseEntity<?> cancel(@PathVariable String token) {
        return by(token, visits::cancel);
    }

    @PutMapping("/v1/public/links/{token}/slot")
    ResponseEntity<?> move(@PathVariable String token, ExpectedVersion version, @Valid @RequestBody NewTime time) {
        return by(
                token,
                link -> visits.move(link, time.technicianId(), time.startsAt().toInstant(), version));
    }

    private ResponseEntity<?> by(String token, Function<Link, Change> act) {
        return followed.by(new Token(token), Link.Purpose.APPOINTMENT, (link, _) -> answer(act.apply(link)));
    }

    private ResponseEntity<?> answer(Change change) {
        return switch (change) {
            case Change.Done done -> {
                OwnVisit shown = visits.shown(done.appointment());
                yield ResponseEntity.ok()
                        .eTag(ExpectedVersion.etag(shown.version()))
                        .body(shown);
            }
            case Change.Refused refused ->
                Problems.answer(RefusalProblems.of(refused.refusals().stream()
                        .map(Refusal::asToldToStrangers)
                        .toList()));
            case Change.NotFound _ -> Problems.answer(Problems.notFound());
            case Change.Stale _ -> Problems.answer(Problems.staleVersion());
        };
    }
}
