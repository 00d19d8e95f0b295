package io.stipple.platform.idempotency;

import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;

/// Makes a POST that creates something safe to repeat.
public interface Idempotency {
    /// Runs the act in one transaction together with the note of its answer. A repetition with the same request gets
    /// the stored answer; with another request, 422 `/problems/idempotency-key-reused`; while the first is still
    /// running, 409 `/problems/still-running`. An answer that is not 2xx rolls everything back and is not stored.
    ///
    /// @param request the parsed body, compared with the stored one by hash
    ResponseEntity<?> once(IdempotencyKey key, Object request, Supplier<? extends ResponseEntity<?>> act);
}
