package io.stipple.contracts.booking;

import io.stipple.contracts.Origin;
import java.time.Instant;
import java.util.UUID;

/// The franchise met a client for the first time.
///
/// @param clinicCode the clinic that registered the client, who may visit any other
public record ClientRegistered(UUID clientId, String clinicCode, Origin origin, Instant occurredAt)
        implements ClientEvent {}
