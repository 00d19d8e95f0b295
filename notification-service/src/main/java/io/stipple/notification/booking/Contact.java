package io.stipple.notification.booking;

import java.util.Optional;

/// How to reach a client now.
public sealed interface Contact {

    /// @param phone in the international form
    /// @param locale a language tag such as `es-US`
    record Known(String name, Optional<String> email, Optional<String> phone, String locale, boolean marketingConsent)
            implements Contact {
        /// Keeps people out of logs.
        @Override
        public String toString() {
            return "a known contact";
        }
    }

    /// Booking knows no such client any more.
    record Erased() implements Contact {}
}
