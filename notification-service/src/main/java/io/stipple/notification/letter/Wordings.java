package io.stipple.notification.letter;

import io.stipple.platform.identity.ClinicCode;
import java.util.Locale;
import java.util.Optional;

/// Texts a clinic has put in place of the franchise's.
public interface Wordings {

    /// As a pattern with places such as `{0}`; empty where the franchise's holds.
    Optional<String> of(ClinicCode clinic, Locale language, String key);

    /// Rises with each change of the clinic's; 0 if it has none.
    int version(ClinicCode clinic);

    Wordings NONE = new Wordings() {
        @Override
        public Optional<String> of(ClinicCode clinic, Locale language, String key) {
            return Optional.empty();
        }

        @Override
        public int version(ClinicCode clinic) {
            return 0;
        }
    };
}
