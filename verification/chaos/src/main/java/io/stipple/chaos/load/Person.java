package io.stipple.chaos.load;

import java.util.Map;

/// An invented client. Everything that tells who it is carries a mark no id, date or code can carry by chance, so that
/// it is recognised wherever it should not be.
record Person(int number) {

    static final String NAME = "Xylandrix";
    static final String DOMAIN = "chaos.example";
    static final String PHONE = "+1305777";

    String email() {
        return "client." + number + "@" + DOMAIN;
    }

    /// How commands name somebody whose id is not known yet.
    String ref() {
        return "@" + email();
    }

    Map<String, Object> asClient() {
        return Map.of(
                "name",
                "Quill " + NAME + " " + number,
                "birthDate",
                "1985-%02d-%02d".formatted(1 + number % 12, 1 + number % 28),
                "email",
                email(),
                "phone",
                PHONE + "%04d".formatted(number % 10_000),
                "locale",
                number % 4 == 0 ? "es" : "en",
                "marketingConsent",
                number % 2 == 0);
    }
}
