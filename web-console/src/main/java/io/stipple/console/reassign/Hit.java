package io.stipple.console.reassign;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/// One visit in the queue, in words.
record Hit(UUID id, String client, String purpose, String technician, String when, String since, List<String> reasons) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE, d MMM uuuu, h:mm a", Locale.US);

    /// @param words of a rule, by its name
    static Hit of(Queue.Waiting waiting, Function<String, String> words) {
        return new Hit(
                waiting.visit().appointmentId(),
                waiting.clientName().orElse("Erased client"),
                waiting.visit().kind().words(),
                waiting.technicianName(),
                WHEN.format(waiting.visit().startsAt()),
                WHEN.format(waiting.since()),
                waiting.visit().reasons().stream().map(words).toList());
    }
}
