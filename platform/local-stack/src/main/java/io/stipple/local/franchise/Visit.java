package io.stipple.local.franchise;

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

    String kind() {
        return step.isPresent() ? "SESSION" : "CONSULTATION";
    }
}
