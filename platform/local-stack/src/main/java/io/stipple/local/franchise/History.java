package io.stipple.local.franchise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What one consultation of the past led to.
///
/// @param sessions those already done, in order
record History(
        String reference,
        ClinicSheet clinic,
        Visit consultation,
        Outcome outcome,
        Looks looks,
        Optional<Plan> plan,
        List<Visit> sessions) {

    enum Outcome {
        PROCEED,
        DEFER,
        DECLINE,
        LETTER_NEEDED
    }

    /// @param norwood 1 to 7
    /// @param fitzpatrick 1 to 6
    record Looks(int norwood, int fitzpatrick, String hairline) {}

    record Plan(UUID id, String treatmentType, int sessions, long priceCents, LocalDate validUntil) {}
}
