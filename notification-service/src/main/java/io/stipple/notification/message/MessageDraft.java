package io.stipple.notification.message;

import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A message somebody wants planned. About, kind, variant, revision and channel together name it: the same name is
/// planned once.
///
/// @param clientId whom it is for; of a message to staff, as [ClinicStaff] names the clinic
/// @param aboutId the visit, session record or touch-up
/// @param variant which of several of a kind, such as `72h` or `day-4`
/// @param revision of what it is about, so that a moved visit gets new reminders
/// @param expiresAt from when on it must not be sent any more; empty: late rather than never
/// @param channel as planned; by which way it goes is decided when it is sent
public record MessageDraft(
        UUID clientId,
        ClinicCode clinic,
        MessageKind kind,
        String variant,
        UUID aboutId,
        int revision,
        Due due,
        Optional<Instant> expiresAt,
        Channel channel) {

    /// By mail.
    public MessageDraft(
            UUID clientId,
            ClinicCode clinic,
            MessageKind kind,
            String variant,
            UUID aboutId,
            int revision,
            Due due,
            Optional<Instant> expiresAt) {
        this(clientId, clinic, kind, variant, aboutId, revision, due, expiresAt, Channel.EMAIL);
    }

    public MessageDraft by(Channel other) {
        return new MessageDraft(clientId, clinic, kind, variant, aboutId, revision, due, expiresAt, other);
    }
}
