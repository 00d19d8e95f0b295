package io.stipple.notification.wording;

import io.stipple.notification.booking.ClinicNames;
import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.letter.Address;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.LetterPress;
import io.stipple.notification.letter.Wordings;
import io.stipple.platform.identity.ClinicCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A clinic's texts: how they stand, how they would look, and changing one.
record WordingDesk(OwnWords own, WordingRows rows, ClinicNames names, Clinics clinics) {

    private static final List<String> PARTS = List.of("subject", "heading", "body", "body.1", "body.2", "sms");

    /// @param franchise the text that holds without the clinic's own
    record Text(String key, String franchise, Optional<String> own) {}

    record Preview(String subject, String html, String text, String sms, String wording) {}

    int version(ClinicCode clinic) {
        return own.fresh(clinic).version();
    }

    /// Every text of a letter.
    List<Text> texts(ClinicCode clinic, Locale language, String letter) {
        Languages franchise = new Languages();
        OwnWords.Texts texts = own.fresh(clinic);
        return PARTS.stream()
                .map(part -> letter + "." + part)
                .flatMap(key -> franchise.pattern(language, key).stream()
                        .map(pattern -> new Text(
                                key,
                                pattern,
                                Optional.ofNullable(texts.byName().get(OwnWords.name(language.getLanguage(), key))))))
                .toList();
    }

    /// @param wished texts not yet in use, by their keys
    Preview preview(ClinicCode clinic, Locale language, String letter, Map<String, String> wished) {
        Languages languages = new Languages(new Tried(own, wished));
        Addressee nobody = new Addressee(
                language.getLanguage().equals("es") ? "Lucía" : "Alex",
                new Address.Mailbox("nobody@clients.example"),
                language,
                names.of(clinic),
                Optional.of("https://stipple.example/preferences/sample"));
        Letter sample = new Samples(languages).letter(letter, nobody, clinics.zoneOf(clinic));
        LetterPress.Printed printed = new LetterPress(languages).print(sample, nobody);
        return new Preview(sample.subject(), printed.html(), printed.text(), sample.brief(), sample.wording());
    }

    /// @return false if the clinic's texts have another version by now
    boolean change(ClinicCode clinic, long expected, WordingRows.Change change) {
        boolean written = expected == change.version() - 1L && rows.add(clinic, change);
        own.fresh(clinic);
        return written;
    }

    /// Wished texts before those in use.
    private record Tried(Wordings own, Map<String, String> wished) implements Wordings {
        @Override
        public Optional<String> of(ClinicCode clinic, Locale language, String key) {
            return Optional.ofNullable(wished.get(key)).or(() -> own.of(clinic, language, key));
        }

        @Override
        public int version(ClinicCode clinic) {
            return own.version(clinic) + (wished.isEmpty() ? 0 : 1);
        }
    }
}
