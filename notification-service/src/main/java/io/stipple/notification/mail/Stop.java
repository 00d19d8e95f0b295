package io.stipple.notification.mail;

import io.stipple.contracts.notification.Channel;
import java.time.Instant;
import java.util.UUID;

/// A stopped channel.
///
/// @param fingerprint a few bits of the address, see [Bounces]
public record Stop(UUID clientId, Channel channel, int fingerprint, StopReason reason, Instant at) {}
