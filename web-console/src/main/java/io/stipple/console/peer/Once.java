package io.stipple.console.peer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;

/// What makes a change safe to repeat: the form's own key, and the version that was on the screen.
public record Once(UUID key, Optional<String> version) {
    public static Once keyed(UUID key) {
        return new Once(key, Optional.empty());
    }

    public Once onlyIf(String seenVersion) {
        return new Once(key, Optional.of(seenVersion));
    }

    void write(HttpHeaders headers) {
        headers.set("Idempotency-Key", key.toString());
        version.ifPresent(headers::setIfMatch);
    }
}
