package io.stipple.platform.operations;

import static io.stipple.platform.identity.FranchiseRole.FRANCHISE_OPERATOR;
import static io.stipple.platform.identity.FranchiseRole.OPS;

import io.stipple.platform.identity.Staff;
import io.stipple.platform.outbox.OutboxDesk;
import io.stipple.platform.outbox.OutboxDesk.ParkedStory;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/operations/parked-stories")
class ParkedStoriesController {
    private final OutboxDesk outbox;
    private final Audit audit;

    ParkedStoriesController(OutboxDesk outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /// @param parkedStories those standing still in the outbox, the oldest first
    record Page(List<ParkedStory> parkedStories) {}

    @GetMapping
    Page list(Staff staff) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        return new Page(outbox.parkedStories());
    }

    @PostMapping("/{key}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(Staff staff, @PathVariable String key) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        keep(staff, "RELEASE_STORY", key, Optional.empty(), () -> outbox.release(key));
    }

    @PostMapping("/{key}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Staff staff, @PathVariable String key, @RequestBody @Valid Reason reason) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        keep(staff, "DISCARD_ROW", key, Optional.of(reason.reason()), () -> outbox.discard(key));
    }

    private void keep(Staff staff, String act, String key, Optional<String> reason, Runnable deed) {
        audit.keep(staff, act, key, reason, () -> {
            deed.run();
            return "DONE";
        });
    }
}
