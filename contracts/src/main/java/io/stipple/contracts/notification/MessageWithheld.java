package io.stipple.contracts.notification;

import java.time.Instant;
import java.util.UUID;

/// A planned message was decided against at the moment of sending, for a reason.
///
/// @param aboutId the appointment, record or touch-up it is about
public record MessageWithheld(
        UUID messageId,
        UUID clientId,
        String clinicCode,
        MessageKind kind,
        WithheldReason reason,
        UUID aboutId,
        Instant occurredAt)
        implements MessageEvent {}
