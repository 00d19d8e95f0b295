package io.stipple.platform.problem;

/// The version an update is meant for, from the header `If-Match: "7"`. Taken as a controller argument: a missing
/// header is answered as 428 `/problems/version-required`, a malformed one as 400, before the controller is called.
public record ExpectedVersion(long value) {
    /// The same as the `ETag` of an answer, for `ResponseEntity.eTag(...)`.
    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
