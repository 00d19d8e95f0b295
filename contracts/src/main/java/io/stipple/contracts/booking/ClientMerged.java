package io.stipple.contracts.booking;

import java.time.Instant;
import java.util.UUID;

/// Two clients turned out to be one person. What was told of the one is the other's from now on; facts of other topics
/// may still name the one.
///
/// @param clientId who is nobody any more
/// @param survivorId whose story goes on
/// @param clinicCode the clinic that registered the one who is nobody any more
public record ClientMerged(UUID clientId, UUID survivorId, String clinicCode, Instant occurredAt)
        implements ClientEvent {}
