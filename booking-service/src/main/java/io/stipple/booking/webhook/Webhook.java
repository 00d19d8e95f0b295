package io.stipple.booking.webhook;

import io.stipple.platform.identity.ClinicCode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One system that wants to be told.
///
/// @param clinic whose facts it gets; empty for the whole franchise's
/// @param events names of facts such as `appointment-booked`; all of booking's when empty
/// @param madeAt real time: what was told before is a replay's business
record Webhook(UUID id, Optional<ClinicCode> clinic, URI address, List<String> events, UUID madeBy, Instant madeAt) {
    boolean wants(Told told) {
        return clinic.stream().allMatch(code -> code.value().equals(told.clinic()))
                && (events.isEmpty() || events.contains(told.event()));
    }
}
