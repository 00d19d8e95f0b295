package io.stipple.session.record;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.problem.Problems;
import io.stipple.session.jurisdiction.MinimumItem;
import java.util.Map;
import org.springframework.http.ProblemDetail;

/// What the caller hears of each thing a record lacks.
class MinimumProblems {
    private MinimumProblems() {}

    static ProblemDetail of(MinimumItem item) {
        return switch (item) {
            case TREATMENTS -> field("treatments-missing", "A completed record says what was treated", "treatments");
            case OBSERVATIONS -> field("observations-missing", "A completed record says what was seen", "observations");
            case AFTERCARE_ORAL ->
                field("aftercare-not-explained", "Aftercare is explained to the client in words", "aftercareOral");
            case AFTERCARE_WRITTEN ->
                field("aftercare-not-handed-over", "Aftercare is handed to the client in writing", "aftercareWritten");
            case SIGNATURES ->
                field("signatures-missing", "Client and technician sign the treatment consent", "signatures");
            case PATCH_TEST ->
                field("patch-test-missing", "Each lot is tested on the client's skin first", "treatments");
            case BEFORE_PHOTO -> field("photo-before-missing", "A photo shows the head before treatment", "photos");
            case AFTER_PHOTO -> field("photo-after-missing", "A photo shows the head after treatment", "photos");
        };
    }

    private static ProblemDetail field(String slug, String title, String field) {
        return Problems.of(UNPROCESSABLE_CONTENT, slug, title, Map.of("field", field));
    }
}
