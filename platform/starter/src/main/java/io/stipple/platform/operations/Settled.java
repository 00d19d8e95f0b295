package io.stipple.platform.operations;

import io.stipple.platform.inbox.ParkedEvent;
import io.stipple.platform.inbox.Settlement;
import io.stipple.platform.inbox.Settlement.Flowing;
import io.stipple.platform.inbox.Settlement.StillParked;
import io.stipple.platform.inbox.Settlement.TryLater;
import io.stipple.platform.inbox.Settlement.Waiting;
import io.stipple.platform.problem.Problems;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// What came of an act on a story's queue, as its caller is told.
///
/// @param result `FLOWING`, `WAITING` (the rest is in order and waits to be retried) or `STILL_PARKED`
/// @param handled how many were taken in by this act
/// @param left how many are still parked
/// @param cause why the first of those cannot be taken in
/// @param state what has become of the event acted upon, whoever did it: of two who act at once, one is the first
record Settled(String result, int handled, long left, Optional<String> cause, Optional<ParkedEvent.State> state) {
    static ResponseEntity<?> answer(Settlement settlement, Optional<ParkedEvent> now) {
        var state = now.map(ParkedEvent::state);
        return switch (settlement) {
            case Flowing(int handled) -> ok("FLOWING", handled, 0, Optional.empty(), state);
            case Waiting(int handled, long left) -> ok("WAITING", handled, left, Optional.empty(), state);
            case StillParked(int handled, long left, String cause) ->
                ok("STILL_PARKED", handled, left, Optional.of(cause), state);
            case TryLater(int handled, long left) ->
                Problems.answer(Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "try-later",
                        "The database or another service is away; try again later",
                        Map.of("handled", handled, "left", left)));
        };
    }

    private static ResponseEntity<?> ok(
            String result, int handled, long left, Optional<String> cause, Optional<ParkedEvent.State> state) {
        return ResponseEntity.ok(new Settled(result, handled, left, cause, state));
    }

    /// For the audit.
    static String words(Settlement settlement) {
        return switch (settlement) {
            case Flowing(int handled) -> "FLOWING, handled " + handled;
            case Waiting(int handled, long left) -> "WAITING, handled " + handled + ", left " + left;
            case StillParked(int handled, long left, String _) -> "STILL_PARKED, handled " + handled + ", left " + left;
            case TryLater(int handled, long left) -> "TRY_LATER, handled " + handled + ", left " + left;
        };
    }
}
