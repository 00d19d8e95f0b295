package io.stipple.local.franchise;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One appointment of the demo's past or future.
record Visit(
        String reference,
        Person client,
        Technician technician,
        Instant startsAt,
        Instant endsAt,
        State state,
        Optional<Step> step) {

    enum State {
        BOOKED,
        COMPLETED,
        MISSED,
        CANCELLED
    }

    /// Which session it is; without one it is a consultation.
    record Step(UUID planId, int sessionNumber) {}

    /// When it would have been booked: after what it follows, and never later than now.
    Instant bookedAt(Instant now) {
        Instant before = startsAt.minus(Duration.ofDays(step.isPresent() ? 2 : 5));
        return before.isBefore(now) ? before : now;
    }

    String kind() {
        return step.isPresent() ? "SESSION" : "CONSULTATION";
    }
}
