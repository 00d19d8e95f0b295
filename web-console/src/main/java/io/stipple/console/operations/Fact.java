package io.stipple.console.operations;

import java.util.Map;

/// What a record says it is.
final class Fact {
    private Fact() {}

    /// Such as `booking.appointment-booked.v1`; the topic when the record does not say.
    static String of(Map<String, String> headers, String topic) {
        String type = headers.getOrDefault("ce_type", "");
        return type.isBlank() ? topic : type.replaceFirst("^io\\.stipple\\.", "");
    }
}
