package io.stipple.local.journey;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as people read them, by the clinic's clock.
final class Times {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

    private Times() {}

    static String of(OffsetDateTime time) {
        return FORM.format(time);
    }
}
