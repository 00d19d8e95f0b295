package io.stipple.platform.idempotency;

import java.security.MessageDigest;
import java.util.Optional;

/// One answer as it went out.
///
/// @param requestHash SHA-256 of the request's body in canonical JSON
/// @param headers the kept ones as JSON: name to values
/// @param body as JSON, absent if the answer had none
record StoredAnswer(byte[] requestHash, int status, String headers, Optional<String> body) {
    boolean answers(byte[] hash) {
        return MessageDigest.isEqual(requestHash, hash);
    }
}
