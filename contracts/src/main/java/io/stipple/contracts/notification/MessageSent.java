package io.stipple.contracts.notification;

import java.time.Instant;
import java.util.UUID;

/// A message was handed to the mail or SMS server, which accepted it.
///
/// @param aboutId the appointment, record or touch-up it is about
public record MessageSent(
        UUID messageId,
        UUID clientId,
        String clinicCode,
        MessageKind kind,
        Channel channel,
        UUID aboutId,
        Instant occurredAt)
        implements MessageEvent {}
