package io.stipple.notification.letter;

import io.stipple.notification.clinic.ClinicCard;
import java.util.Locale;
import java.util.Optional;

/// Who is written to, for the length of one letter.
///
/// @param name as the client gave it, cleaned
/// @param language English or Spanish, with the client's region for dates and times
/// @param clinic where the letter comes from
/// @param preferencesUrl where the client chooses what is written and how; empty for staff
public record Addressee(
        String name, Address address, Locale language, ClinicCard clinic, Optional<String> preferencesUrl) {

    public Addressee {
        name = PlainName.of(name);
    }

    /// The languages letters are written in; anybody else is written to in English.
    public static Locale language(String tag) {
        Locale wished = Locale.forLanguageTag(tag);
        return switch (wished.getLanguage()) {
            case "en", "es" -> wished;
            default -> Locale.US;
        };
    }

    /// Keeps letters, and logs of a test run, free of how somebody is reached.
    @Override
    public String toString() {
        return "addressee in " + language;
    }
}
