package io.stipple.session.photo;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.problem.Problems;
import io.stipple.session.consent.ConsentKind;
import io.stipple.session.consent.ConsentProblems;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// What the caller hears of each refusal.
class PhotoProblems {
    private PhotoProblems() {}

    static ProblemDetail of(PhotoRefusal refusal) {
        return switch (refusal) {
            case PhotoRefusal.NotAPhoto _ ->
                Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "photo-not-supported", "A photo is a JPEG or a PNG");
            case PhotoRefusal.HeicNotSupported _ ->
                Problems.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "heic-not-supported",
                        "HEIC photos are not supported: set the camera to JPEG, or convert the photo first");
            case PhotoRefusal.TooManyPixels(long most, int mostInARow) ->
                Problems.of(
                        UNPROCESSABLE_CONTENT,
                        "photo-too-many-pixels",
                        "A photo has at most %d megapixels, and at most %d pixels to a side"
                                .formatted(most / 1_000_000, mostInARow));
            case PhotoRefusal.Damaged _ ->
                Problems.of(UNPROCESSABLE_CONTENT, "photo-damaged", "This photo is incomplete or damaged");
            case PhotoRefusal.StoreAway _ ->
                Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "photo-store-away",
                        "Photos cannot be kept just now: try again in a moment");
            case PhotoRefusal.ConsentMissing _ -> ConsentProblems.missing(ConsentKind.TREATMENT_PHOTOS);
            case PhotoRefusal.WrongMoment(Moment moment) ->
                Problems.of(
                        CONFLICT,
                        "photo-at-wrong-moment",
                        "Before and after are taken of a draft, healed skin of a completed session",
                        Map.of("moment", moment.name()));
        };
    }
}
