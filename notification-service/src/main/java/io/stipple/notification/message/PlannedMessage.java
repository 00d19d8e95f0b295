package io.stipple.notification.message;

import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A message in hand, to be sent or decided against.
///
/// @param due as first planned; waiting for legal hours does not change it
/// @param attempts how often it was put back because a server would not take it
/// @param channel as planned
public record PlannedMessage(
        UUID id,
        UUID clientId,
        ClinicCode clinic,
        MessageKind kind,
        String variant,
        UUID aboutId,
        int revision,
        Due due,
        Optional<Instant> expiresAt,
        int attempts,
        Channel channel) {

    /// By mail.
    public PlannedMessage(
            UUID id,
            UUID clientId,
            ClinicCode clinic,
            MessageKind kind,
            String variant,
            UUID aboutId,
            int revision,
            Due due,
            Optional<Instant> expiresAt,
            int attempts) {
        this(id, clientId, clinic, kind, variant, aboutId, revision, due, expiresAt, attempts, Channel.EMAIL);
    }

    /// The same, due at once, to be planned for another way.
    public MessageDraft by(Channel other, Instant now) {
        Due atOnce = new Due.Exactly(now, due.zone());
        return new MessageDraft(clientId, clinic, kind, variant, aboutId, revision, atOnce, expiresAt, other);
    }

    public boolean hasExpired(Instant now) {
        return expiresAt.filter(end -> !now.isBefore(end)).isPresent();
    }
}
