package io.stipple.console.slots;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What somebody asked for in a page's address. What cannot be read counts as not asked for.
///
/// @param from the first day on the page
/// @param day the day whose times are shown
/// @param technician empty: any
/// @param at the chosen time
public record Wish(
        Optional<LocalDate> from, Optional<LocalDate> day, Optional<UUID> technician, Optional<OffsetDateTime> at) {
    public static Wish read(Map<String, String> typed) {
        return new Wish(
                date(typed.getOrDefault("from", "")),
                date(typed.getOrDefault("day", "")),
                id(typed.getOrDefault("technician", "")),
                time(typed.getOrDefault("at", "")));
    }

    public static Optional<LocalDate> date(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> time(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
