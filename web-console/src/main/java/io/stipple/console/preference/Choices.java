package io.stipple.console.preference;

import java.util.Optional;

/// As the notification service keeps them.
///
/// @param language `en` or `es`; absent: as the clinic noted it
record Choices(
        Optional<String> language, boolean email, boolean sms, boolean reminders, boolean advice, boolean invitations) {

    static final Choices NONE = new Choices(Optional.empty(), true, false, true, true, true);

    boolean reachesThem() {
        return email || sms;
    }
}
