package io.stipple.platform.operations;

import static io.stipple.platform.identity.FranchiseRole.FRANCHISE_OPERATOR;
import static io.stipple.platform.identity.FranchiseRole.OPS;

import io.stipple.platform.identity.SignedIn;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.inbox.Rebuild;
import io.stipple.platform.inbox.RebuildDesk;
import io.stipple.platform.inbox.RebuildDesk.Answer;
import io.stipple.platform.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/operations/readers/{reader}/rebuild")
class RebuildsController {
    private final RebuildDesk rebuilds;
    private final Audit audit;

    RebuildsController(RebuildDesk rebuilds, Audit audit) {
        this.rebuilds = rebuilds;
        this.audit = audit;
    }

    /// How the latest stands.
    @GetMapping
    ResponseEntity<?> latest(Staff staff, @PathVariable String reader) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        return rebuilds.latest(reader)
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "not-found", "This reader was never rebuilt"));
    }

    @PostMapping
    ResponseEntity<?> rebuild(SignedIn who, @PathVariable String reader) {
        who.staff().mustBe(OPS);
        Answer answer = audit.keep(
                who, Act.onReader("REBUILD", reader), () -> rebuilds.rebuild(reader), RebuildsController::words);
        return switch (answer) {
            case Answer.Begun(Rebuild rebuild) -> ResponseEntity.accepted().body(rebuild);
            case Answer.Running() ->
                problem(HttpStatus.CONFLICT, "rebuild-running", "This projection is already being rebuilt");
            case Answer.NotRebuildable() ->
                problem(
                        HttpStatus.CONFLICT,
                        "not-rebuildable",
                        "This reader has effects that must not happen again, or does not name its tables");
            case Answer.UnknownReader() -> problem(HttpStatus.NOT_FOUND, "not-found", "There is no such reader");
        };
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case Answer.Begun _ -> "BEGUN";
            case Answer.Running _ -> "ALREADY_RUNNING";
            case Answer.NotRebuildable _ -> "NOT_REBUILDABLE";
            case Answer.UnknownReader _ -> "UNKNOWN_READER";
        };
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String slug, String title) {
        return ResponseEntity.of(Problems.of(status, slug, title)).build();
    }
}
