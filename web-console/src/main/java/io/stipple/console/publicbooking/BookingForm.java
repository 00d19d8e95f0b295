package io.stipple.console.publicbooking;

import io.stipple.console.slots.Wish;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a client typed, word for word, so that a refused form can be shown again as it was.
///
/// @param hold of the time that is kept for them, empty if none is
/// @param key made with the form: sending it twice books once
record BookingForm(
        String name,
        String birthDate,
        String email,
        String phone,
        boolean marketing,
        String at,
        String technician,
        String hold,
        Meeting meeting,
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
                "",
                Meeting.AT_THE_CLINIC,
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
                text(typed, "hold"),
                Meeting.read(typed),
                id(text(typed, "key")).orElseGet(UUID::randomUUID));
    }

    /// For the next try: what was typed differs then, and a key belongs to one content.
    BookingForm withFreshKey() {
        return new BookingForm(
                name, birthDate, email, phone, marketing, at, technician, hold, meeting, UUID.randomUUID());
    }

    /// What is in the form goes before what the session knows: a form that is sent again says the same again.
    BookingForm keeping(Optional<KeptTime> kept) {
        String known = kept.map(KeptTime::holdId).map(UUID::toString).orElse("");
        return hold.isEmpty()
                ? new BookingForm(name, birthDate, email, phone, marketing, at, technician, known, meeting, key)
                : this;
    }

    Optional<UUID> holdId() {
        return id(hold);
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
