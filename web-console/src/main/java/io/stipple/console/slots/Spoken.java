package io.stipple.console.slots;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Days and times in the clinic's zone and the reader's language.
public final class Spoken {
    private final ZoneId zone;
    private final Locale locale;
    private final DateTimeFormatter time;
    private final DateTimeFormatter day;

    public Spoken(ZoneId zone, Locale locale) {
        boolean spanish = "es".equals(locale.getLanguage());
        this.zone = zone;
        this.locale = locale;
        this.time = spanish
                ? DateTimeFormatter.ofPattern("H:mm", locale)
                : DateTimeFormatter.ofPattern("h:mm a", Locale.US);
        this.day = DateTimeFormatter.ofPattern(spanish ? "EEEE, d 'de' MMMM 'de' uuuu" : "EEEE, d MMMM uuuu", locale);
    }

    ZonedDateTime local(OffsetDateTime moment) {
        return moment.atZoneSameInstant(zone);
    }

    public String time(OffsetDateTime moment) {
        return time.format(local(moment));
    }

    public String day(OffsetDateTime moment) {
        return day.format(local(moment));
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT, locale);
    }

    /// Such as "Eastern Time".
    public String zone() {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }
}
