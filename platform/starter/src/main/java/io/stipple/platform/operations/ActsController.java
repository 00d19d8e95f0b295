package io.stipple.platform.operations;

import static io.stipple.platform.identity.FranchiseRole.FRANCHISE_OPERATOR;
import static io.stipple.platform.identity.FranchiseRole.OPS;

import io.stipple.platform.identity.Staff;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/operations/acts")
class ActsController {
    private final Audit audit;

    ActsController(Audit audit) {
        this.audit = audit;
    }

    /// @param acts the newest first
    /// @param next give it as `after` to read on; absent at the end
    record Page(List<ActKept> acts, Optional<Long> next) {}

    @GetMapping
    Page acts(
            Staff staff,
            @RequestParam Optional<String> story,
            @RequestParam Optional<Long> after,
            @RequestParam(defaultValue = "50") int limit) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        int most = Cursor.bounded(limit);
        List<ActKept> acts = audit.kept(story.filter(text -> !text.isBlank()), after, most);
        return new Page(acts, Cursor.next(acts, most, ActKept::id));
    }
}
