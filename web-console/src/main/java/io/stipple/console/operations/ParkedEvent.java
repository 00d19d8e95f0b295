package io.stipple.console.operations;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A record a service could not take in, or one that waits behind such a one.
record ParkedEvent(
        String id,
        String reader,
        String topic,
        int partition,
        long offset,
        String story,
        Optional<String> cause,
        int attempts,
        String state,
        Instant parkedAt,
        Optional<Map<String, String>> headers,
        Optional<String> payload) {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /// A service's list, the oldest first.
    record Page(List<ParkedEvent> parkedEvents) {}

    public String fact() {
        String type = headers.map(all -> all.getOrDefault("ce_type", "")).orElse("");
        return type.isEmpty() ? topic : type.replaceFirst("^io\\.stipple\\.", "");
    }

    public String why() {
        return cause.orElse("Waits behind an earlier fact of the same story");
    }

    public String since() {
        return WORDS.format(parkedAt);
    }

    public boolean open() {
        return "PARKED".equals(state);
    }

    public String place() {
        return topic + ", partition " + partition + ", offset " + offset;
    }
}
