package io.stipple.notification.preference;

import io.stipple.contracts.notification.Channel;
import io.stipple.notification.message.MessageClass;
import java.util.Optional;

/// One client's choices. Text messages are only for those who asked for them.
///
/// @param language empty: as booking knows it
/// @param advice on preparing, healing and the next session
public record Choices(Optional<String> language, boolean email, boolean sms, boolean reminders, boolean advice) {

    public static final Choices USUAL = new Choices(Optional.empty(), true, false, true, true);

    /// What happens to a visit and what concerns safety is always told; marketing has its own consent.
    public boolean wants(MessageClass it) {
        return switch (it) {
            case REMINDER -> reminders;
            case ADVICE -> advice;
            case VISIT, MARKETING, SAFETY, STAFF -> true;
        };
    }

    public boolean allows(Channel channel) {
        return switch (channel) {
            case EMAIL -> email;
            case SMS -> sms;
            case OTHER -> false;
        };
    }
}
