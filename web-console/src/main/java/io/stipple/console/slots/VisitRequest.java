package io.stipple.console.slots;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// A wish for one time, with a certain technician or any.
public record VisitRequest(
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> technicianId, OffsetDateTime startsAt) {}
