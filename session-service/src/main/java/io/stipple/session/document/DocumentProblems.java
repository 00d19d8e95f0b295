package io.stipple.session.document;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// What the caller hears of a document that is not taken.
class DocumentProblems {
    private DocumentProblems() {}

    static ProblemDetail of(Sheet.Flaw flaw) {
        return switch (flaw) {
            case NOT_A_PDF ->
                Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "document-not-supported", "A safety document is a PDF");
            case DAMAGED ->
                Problems.of(UNPROCESSABLE_CONTENT, "document-damaged", "This document is incomplete or damaged");
            case LOCKED ->
                Problems.of(
                        UNPROCESSABLE_CONTENT, "document-locked", "A document that asks for a password is not taken");
            case SWELLING ->
                Problems.of(UNPROCESSABLE_CONTENT, "document-too-dense", "This document holds more than is taken here");
            case ACTIVE ->
                Problems.of(
                        UNPROCESSABLE_CONTENT,
                        "document-active",
                        "A document that runs something when it is opened is not taken");
        };
    }

    static ProblemDetail tooLarge(int most) {
        return Problems.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "document-too-large",
                "A safety document has at most %d MB".formatted(most >> 20));
    }

    static ProblemDetail away() {
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "document-store-away",
                "Documents cannot be kept or shown just now: try again in a moment");
    }
}
