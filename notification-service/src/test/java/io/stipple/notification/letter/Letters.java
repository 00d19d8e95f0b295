package io.stipple.notification.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Letters where it does not matter what they say.
public final class Letters {
    private Letters() {}

    /// @param text as it would be sent to a phone
    public static Letter saying(String text) {
        return new Letter(
                Locale.US,
                "1",
                "Hello",
                "Hello",
                List.of(),
                List.of(),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
