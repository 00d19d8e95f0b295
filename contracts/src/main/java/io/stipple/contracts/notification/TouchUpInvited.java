package io.stipple.contracts.notification;

import java.time.Instant;
import java.util.UUID;

/// The client was invited to a fade check.
///
/// @param invitation 1 for the first, 2 and 3 for its repetitions
public record TouchUpInvited(UUID touchUpId, UUID clientId, String clinicCode, int invitation, Instant occurredAt)
        implements TouchUpEvent {}
