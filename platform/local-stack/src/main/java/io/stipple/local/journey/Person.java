package io.stipple.local.journey;

import java.time.InstantSource;
import java.time.LocalDate;

/// The client of this demo: somebody new each time it is played.
record Person(String name, LocalDate birthDate, String email, String phone, String locale, boolean marketingConsent) {

    static Person invented(InstantSource realTime) {
        long now = realTime.millis();
        return new Person(
                "Mira Sampleton",
                LocalDate.of(1988, 4, 12),
                "mira.sampleton." + now + "@example.com",
                "+1305555010" + now % 10,
                "en",
                true);
    }
}
