package io.stipple.console.waitlist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Somebody who waits, in words.
record Line(
        UUID id, String client, String purpose, String technician, String days, String since, Optional<Offered> offer) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, d MMM uuuu", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM, h:mm a", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    /// A time that is kept for them.
    record Offered(UUID id, String when, String technician, String until) {}

    static Line of(Entries.Entry entry, Map<UUID, String> technicians) {
        return new Line(
                entry.id(),
                entry.clientName().orElse("Erased client"),
                entry.kind().words(),
                entry.technicianId()
                        .map(id -> technicians.getOrDefault(id, "A technician"))
                        .orElse("Anyone"),
                days(entry.firstDay(), entry.lastDay()),
                MOMENT.format(entry.joinedAt()),
                entry.offer()
                        .map(offer -> new Offered(
                                offer.id(),
                                DAY.format(offer.startsAt()) + ", " + TIME.format(offer.startsAt()),
                                technicians.getOrDefault(offer.technicianId(), "A technician"),
                                TIME.format(offer.expiresAt()))));
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? DAY.format(first) : DAY.format(first) + " – " + DAY.format(last);
    }
}
