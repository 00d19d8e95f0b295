package io.stipple.platform.operations;

import static io.stipple.platform.identity.FranchiseRole.FRANCHISE_OPERATOR;
import static io.stipple.platform.identity.FranchiseRole.OPS;

import io.stipple.platform.identity.SignedIn;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.inbox.InboxDesk;
import io.stipple.platform.inbox.ParkedFilter;
import io.stipple.platform.inbox.ParkedQueue;
import io.stipple.platform.inbox.Settlement;
import io.stipple.platform.inbox.Sweep;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Parked events story by story: each reader's queue of one story, which moves as a whole.
@RestController
@RequestMapping("/v1/operations/parked-events")
class ParkedQueuesController {
    /// Shorter than callers wait for an answer; they go on with what is left.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final InboxDesk inbox;
    private final Audit audit;

    ParkedQueuesController(InboxDesk inbox, Audit audit) {
        this.inbox = inbox;
        this.audit = audit;
    }

    /// @param queues the longest parked first
    /// @param next give it as `after` to read on; absent at the end
    record Page(List<ParkedQueue> queues, Optional<UUID> next) {}

    record Queue(
            @NotBlank @Size(max = 300) String reader,
            @NotBlank @Size(max = 300) String story) {}

    /// @param after `next` of the sweep before
    record Reader(@NotBlank @Size(max = 300) String reader, Optional<UUID> after) {}

    @GetMapping("/queues")
    Page queues(
            Staff staff,
            @RequestParam Optional<String> reader,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> story,
            @RequestParam Optional<String> cause,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        int most = Cursor.bounded(limit);
        List<ParkedQueue> queues = inbox.queues(new ParkedFilter(reader, topic, story, cause), after, most);
        return new Page(queues, Cursor.next(queues, most, queue -> queue.first().id()));
    }

    @PostMapping("/retry-story")
    ResponseEntity<?> retryStory(SignedIn who, @RequestBody @Valid Queue queue) {
        who.staff().mustBe(OPS, FRANCHISE_OPERATOR);
        Settlement came = audit.keep(
                who,
                Act.onQueue("RETRY_STORY", queue.reader(), queue.story()),
                () -> inbox.retry(queue.reader(), queue.story()),
                Settled::words);
        return Settled.answer(came, Optional.empty());
    }

    @PostMapping("/retry-reader")
    ResponseEntity<?> retryReader(SignedIn who, @RequestBody @Valid Reader all) {
        who.staff().mustBe(OPS, FRANCHISE_OPERATOR);
        return audit.keep(
                        who,
                        Act.onReader("RETRY_READER", all.reader()),
                        () -> inbox.retryAll(all.reader(), all.after(), PATIENCE),
                        ParkedQueuesController::words)
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(() -> Problems.answer(
                        Problems.of(HttpStatus.NOT_FOUND, "not-found", "This service has no reader of that name")));
    }

    private static String words(Optional<Sweep> swept) {
        return swept.map(sweep -> "%d of %d stories FLOWING, handled %d%s"
                        .formatted(
                                sweep.flowing(),
                                sweep.stories(),
                                sweep.handled(),
                                sweep.away()
                                        ? ", TRY_LATER"
                                        : sweep.next()
                                                .map(_ -> ", more to come")
                                                .orElse("")))
                .orElse("UNKNOWN_READER");
    }
}
