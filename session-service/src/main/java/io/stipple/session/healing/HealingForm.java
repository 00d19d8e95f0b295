package io.stipple.session.healing;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.contracts.session.HealingVerdict;
import io.stipple.platform.problem.Problems;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/// What was seen, as entered.
record HealingForm(
        HealingVerdict verdict,
        @Nullable LocalDate notBefore,
        @Size(max = 2000) @Nullable String notes) {
    /// @param today by the clinic's calendar
    List<ProblemDetail> problems(LocalDate today) {
        List<ProblemDetail> problems = new ArrayList<>();
        if (verdict == HealingVerdict.OTHER) {
            problems.add(field("verdict-unknown", "A look at healed skin says MAY_GO_ON or HOLD", "verdict"));
        }
        if (notBefore != null && verdict != HealingVerdict.HOLD) {
            problems.add(field("not-before-not-expected", "Only a hold names a first possible day", "notBefore"));
        }
        if (notBefore != null && !notBefore.isAfter(today)) {
            problems.add(field("held-into-the-past", "A hold names a day after today", "notBefore"));
        }
        return problems;
    }

    private static ProblemDetail field(String slug, String title, String field) {
        return Problems.of(UNPROCESSABLE_CONTENT, slug, title, Map.of("field", field));
    }
}
