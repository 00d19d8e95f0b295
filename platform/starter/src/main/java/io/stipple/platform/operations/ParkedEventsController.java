package io.stipple.platform.operations;

import static io.stipple.platform.identity.FranchiseRole.FRANCHISE_OPERATOR;
import static io.stipple.platform.identity.FranchiseRole.OPS;

import io.stipple.platform.identity.Staff;
import io.stipple.platform.inbox.InboxDesk;
import io.stipple.platform.inbox.ParkedEvent;
import io.stipple.platform.inbox.Settlement;
import io.stipple.platform.inbox.Settlement.Flowing;
import io.stipple.platform.inbox.Settlement.StillParked;
import io.stipple.platform.inbox.Settlement.TryLater;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/operations/parked-events")
class ParkedEventsController {
    private static final int MOST = 200;

    private final InboxDesk inbox;
    private final Audit audit;

    ParkedEventsController(InboxDesk inbox, Audit audit) {
        this.inbox = inbox;
        this.audit = audit;
    }

    /// @param parkedEvents the oldest first; `after` its last id gives the next page
    record Page(List<ParkedEvent> parkedEvents) {}

    /// @param result `FLOWING` or `STILL_PARKED`
    record Settled(String result, int handled, long left, Optional<String> cause) {}

    @GetMapping
    Page list(Staff staff, @RequestParam Optional<UUID> after, @RequestParam(defaultValue = "50") int limit) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        return new Page(inbox.parked(after, Math.clamp(limit, 1, MOST)));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> inspect(Staff staff, @PathVariable UUID id) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        return inbox.parked(id).<ResponseEntity<?>>map(ResponseEntity::ok).orElseGet(ParkedEventsController::unknown);
    }

    @PostMapping("/{id}/retry")
    ResponseEntity<?> retry(Staff staff, @PathVariable UUID id) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        return answer(audit.keep(staff, "RETRY", id.toString(), Optional.empty(), () -> inbox.retry(id)));
    }

    @PostMapping("/{id}/discard")
    ResponseEntity<?> discard(Staff staff, @PathVariable UUID id, @RequestBody @Valid Reason reason) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        return answer(
                audit.keep(staff, "DISCARD", id.toString(), Optional.of(reason.reason()), () -> inbox.discard(id)));
    }

    private static ResponseEntity<?> answer(Optional<Settlement> settlement) {
        if (settlement.isEmpty()) {
            return unknown();
        }
        return switch (settlement.get()) {
            case Flowing(int handled) -> ResponseEntity.ok(new Settled("FLOWING", handled, 0, Optional.empty()));
            case StillParked(int handled, long left, String cause) ->
                ResponseEntity.ok(new Settled("STILL_PARKED", handled, left, Optional.of(cause)));
            case TryLater(int handled, long left) -> away(handled, left);
        };
    }

    private static ResponseEntity<ProblemDetail> unknown() {
        return ResponseEntity.of(Problems.of(HttpStatus.NOT_FOUND, "not-found", "There is no such parked event"))
                .build();
    }

    private static ResponseEntity<ProblemDetail> away(int handled, long left) {
        return ResponseEntity.of(Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "try-later",
                        "The database or another service is away; try again later",
                        Map.of("handled", handled, "left", left)))
                .build();
    }
}
