package io.stipple.console.publicbooking;

import io.stipple.console.slots.Wish;
import java.util.Map;
import java.util.UUID;

/// What a client typed, word for word, so that a refused form can be shown again as it was.
///
/// @param key made with the form: sending it twice books once
record BookingForm(
        String name,
        String birthDate,
        String email,
        String phone,
        boolean marketing,
        String at,
        String technician,
        UUID key) {
    static BookingForm blank(Wish wish) {
        return new BookingForm(
                "",
                "",
                "",
                "",
                false,
                wish.at().map(Object::toString).orElse(""),
                wish.technician().map(Object::toString).orElse(""),
                UUID.randomUUID());
    }

    static BookingForm read(Map<String, String> typed) {
        return new BookingForm(
                text(typed, "name"),
                text(typed, "birthDate"),
                text(typed, "email"),
                text(typed, "phone"),
                typed.containsKey("marketing"),
                text(typed, "at"),
                text(typed, "technician"),
                key(text(typed, "key")));
    }

    /// For the next try: what was typed differs then, and a key belongs to one content.
    BookingForm withFreshKey() {
        return new BookingForm(name, birthDate, email, phone, marketing, at, technician, UUID.randomUUID());
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static UUID key(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }
}
