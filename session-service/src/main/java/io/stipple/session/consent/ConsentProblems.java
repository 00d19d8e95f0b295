package io.stipple.session.consent;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.problem.Problems;
import java.util.Map;
import org.springframework.http.ProblemDetail;

/// What the caller hears of each refusal.
public final class ConsentProblems {
    private ConsentProblems() {}

    /// @param kind of the consent that must be signed first
    public static ProblemDetail missing(ConsentKind kind) {
        return Problems.of(
                CONFLICT,
                "consent-missing",
                "The client has not signed the consent that is in force here",
                Map.of("kind", kind.name()));
    }

    static ProblemDetail textNotInForce() {
        return Problems.of(
                CONFLICT,
                "consent-text-not-in-force",
                "This wording is not in force at this clinic: read the present one",
                Map.of("field", "textId"));
    }

    static ProblemDetail otherTextShown() {
        return Problems.of(
                CONFLICT,
                "consent-text-differs",
                "What was shown is not what is published",
                Map.of("field", "textHash"));
    }

    static ProblemDetail flawed(String field, Signature.Flaw flaw) {
        return switch (flaw) {
            case NO_IMAGE ->
                Problems.of(
                        UNPROCESSABLE_CONTENT,
                        "signature-unreadable",
                        "A signature is a PNG image",
                        Map.of("field", field));
            case NO_STROKES ->
                Problems.of(UNPROCESSABLE_CONTENT, "signature-empty", "Nothing was drawn", Map.of("field", field));
        };
    }

    static ProblemDetail alreadyWithdrawn() {
        return Problems.of(CONFLICT, "consent-withdrawn", "This consent was withdrawn before");
    }

    static ProblemDetail notWithdrawable() {
        return Problems.of(
                CONFLICT,
                "consent-not-withdrawable",
                "What was signed for a treatment stands; consents to photos may be withdrawn");
    }
}
