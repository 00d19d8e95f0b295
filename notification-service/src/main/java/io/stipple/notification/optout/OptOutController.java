package io.stipple.notification.optout;

import io.stipple.platform.problem.Problems;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Opened from a letter. Looking changes nothing, for mail scanners follow every link; saying so does.
@RestController
@RequestMapping("/v1/public/opt-outs/{token}")
class OptOutController {

    private final OptOuts optOuts;

    OptOutController(OptOuts optOuts) {
        this.optOuts = optOuts;
    }

    /// @param purpose what stops: marketing alone
    record OptOut(String purpose, boolean optedOut) {}

    @GetMapping
    ResponseEntity<?> look(@PathVariable String token) {
        return optOuts.optedOut(token)
                .<ResponseEntity<?>>map(already -> ResponseEntity.ok(new OptOut("MARKETING", already)))
                .orElseGet(unknown());
    }

    @PostMapping
    ResponseEntity<?> optOut(@PathVariable String token) {
        return optOuts.optOut(token)
                ? ResponseEntity.ok(new OptOut("MARKETING", true))
                : unknown().get();
    }

    private static Supplier<ResponseEntity<?>> unknown() {
        return () -> ResponseEntity.of(Problems.of(HttpStatus.NOT_FOUND, "not-found", "There is no such link"))
                .build();
    }
}
