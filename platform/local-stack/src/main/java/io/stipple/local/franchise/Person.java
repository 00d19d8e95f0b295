package io.stipple.local.franchise;

import java.time.LocalDate;

/// One invented client.
record Person(
        String reference,
        String clinic,
        String name,
        LocalDate birthDate,
        String email,
        String phone,
        String locale,
        boolean marketingConsent) {}
