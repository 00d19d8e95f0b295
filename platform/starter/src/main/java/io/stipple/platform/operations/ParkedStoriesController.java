package io.stipple.platform.operations;

import static io.stipple.platform.identity.FranchiseRole.FRANCHISE_OPERATOR;
import static io.stipple.platform.identity.FranchiseRole.OPS;

import io.stipple.platform.identity.SignedIn;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.outbox.OutboxDesk;
import io.stipple.platform.outbox.OutboxDesk.ParkedStory;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Stories standing still in the outbox because of a row Kafka will never take.
@RestController
@RequestMapping("/v1/operations/parked-stories")
class ParkedStoriesController {
    private final OutboxDesk outbox;
    private final Audit audit;

    ParkedStoriesController(OutboxDesk outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /// @param parkedStories the oldest first
    /// @param next give it as `after` to read on; absent at the end
    record Page(List<ParkedStory> parkedStories, Optional<Long> next) {}

    /// @param row the row that was looked at: should another one stand there by now, nothing is dropped
    record Drop(long row, @NotBlank @Size(max = 500) String reason) {}

    /// @param result `RELEASED`, `DISCARDED`, or `NOT_PARKED` when somebody else was first
    /// @param stories how many flow again
    record Freed(String result, int stories) {}

    @GetMapping
    Page list(
            Staff staff,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> cause,
            @RequestParam Optional<Long> after,
            @RequestParam(defaultValue = "50") int limit) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        int most = Cursor.bounded(limit);
        List<ParkedStory> stories = outbox.parkedStories(said(topic), said(cause), after, most);
        return new Page(stories, Cursor.next(stories, most, ParkedStory::row));
    }

    @GetMapping("/{key}")
    ResponseEntity<?> inspect(Staff staff, @PathVariable String key) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        return outbox.stuck(key)
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(() -> Problems.answer(
                        Problems.of(HttpStatus.NOT_FOUND, "not-found", "There is no such parked story")));
    }

    @PostMapping("/{key}/retry")
    Freed retry(SignedIn who, @PathVariable String key) {
        who.staff().mustBe(OPS, FRANCHISE_OPERATOR);
        return audit.keep(
                who, Act.onOutbox("RELEASE_STORY", key), () -> freed(outbox.release(key), "RELEASED"), Freed::result);
    }

    @PostMapping("/retry-all")
    Freed retryAll(SignedIn who) {
        who.staff().mustBe(OPS, FRANCHISE_OPERATOR);
        return audit.keep(
                who,
                Act.onWholeOutbox("RELEASE_ALL"),
                () -> new Freed("RELEASED", outbox.releaseAll()),
                freed -> freed.result() + ", stories " + freed.stories());
    }

    @PostMapping("/{key}/discard")
    Freed discard(SignedIn who, @PathVariable String key, @RequestBody @Valid Drop drop) {
        who.staff().mustBe(OPS, FRANCHISE_OPERATOR);
        return audit.keep(
                who,
                Act.onOutbox("DISCARD_ROW", key).because(drop.reason()),
                () -> freed(outbox.discard(key, drop.row()), "DISCARDED"),
                Freed::result);
    }

    private static Optional<String> said(Optional<String> wanted) {
        return wanted.filter(text -> !text.isBlank());
    }

    private static Freed freed(boolean done, String result) {
        return done ? new Freed(result, 1) : new Freed("NOT_PARKED", 0);
    }
}
