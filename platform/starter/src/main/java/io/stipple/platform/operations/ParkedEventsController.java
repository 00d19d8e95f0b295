package io.stipple.platform.operations;

import static io.stipple.platform.identity.FranchiseRole.FRANCHISE_OPERATOR;
import static io.stipple.platform.identity.FranchiseRole.OPS;

import io.stipple.platform.identity.SignedIn;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.inbox.InboxDesk;
import io.stipple.platform.inbox.ParkedEvent;
import io.stipple.platform.inbox.ParkedFilter;
import io.stipple.platform.inbox.Settlement;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Parked events one by one.
@RestController
@RequestMapping("/v1/operations/parked-events")
class ParkedEventsController {
    private final InboxDesk inbox;
    private final Audit audit;

    ParkedEventsController(InboxDesk inbox, Audit audit) {
        this.inbox = inbox;
        this.audit = audit;
    }

    /// @param parkedEvents the oldest first, without payloads
    /// @param next give it as `after` to read on; absent at the end
    record Page(List<ParkedEvent> parkedEvents, Optional<UUID> next) {}

    @GetMapping
    Page list(
            Staff staff,
            @RequestParam Optional<String> reader,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> story,
            @RequestParam Optional<String> cause,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        int most = Cursor.bounded(limit);
        List<ParkedEvent> events = inbox.parked(new ParkedFilter(reader, topic, story, cause), after, most);
        return new Page(events, Cursor.next(events, most, ParkedEvent::id));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> inspect(Staff staff, @PathVariable UUID id) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        return inbox.parked(id).<ResponseEntity<?>>map(ResponseEntity::ok).orElseGet(ParkedEventsController::unknown);
    }

    /// The event's whole story, in order: what stands behind it was only waiting for it.
    @PostMapping("/{id}/retry")
    ResponseEntity<?> retry(SignedIn who, @PathVariable UUID id) {
        return act(who, id, event -> Act.on("RETRY", event), inbox::retry);
    }

    /// This one event, to see whether it can be taken in by now.
    @PostMapping("/{id}/retry-alone")
    ResponseEntity<?> retryAlone(SignedIn who, @PathVariable UUID id) {
        return act(who, id, event -> Act.on("RETRY_ALONE", event), inbox::retryAlone);
    }

    @PostMapping("/{id}/discard")
    ResponseEntity<?> discard(SignedIn who, @PathVariable UUID id, @RequestBody @Valid Reason reason) {
        return act(who, id, event -> Act.on("DISCARD", event).because(reason.reason()), inbox::discard);
    }

    private ResponseEntity<?> act(
            SignedIn who, UUID id, Function<ParkedEvent, Act> named, Function<UUID, Optional<Settlement>> deed) {
        who.staff().mustBe(OPS, FRANCHISE_OPERATOR);
        return inbox.parked(id)
                .map(named)
                .<ResponseEntity<?>>map(act -> {
                    Settlement came = audit.keep(
                            who, act, () -> deed.apply(id).orElseThrow(), settlement -> words(settlement, id));
                    return Settled.answer(came, inbox.parked(id));
                })
                .orElseGet(ParkedEventsController::unknown);
    }

    private String words(Settlement settlement, UUID id) {
        return Settled.words(settlement)
                + inbox.parked(id).map(event -> ", event " + event.state()).orElse("");
    }

    private static ResponseEntity<?> unknown() {
        return Problems.answer(Problems.of(HttpStatus.NOT_FOUND, "not-found", "There is no such parked event"));
    }
}
