package io.stipple.contracts.notification;

import java.time.Instant;
import java.util.UUID;

/// The client does not want this touch-up: invitations to it stop.
public record TouchUpDeclined(UUID touchUpId, UUID clientId, String clinicCode, Instant occurredAt)
        implements TouchUpEvent {}
