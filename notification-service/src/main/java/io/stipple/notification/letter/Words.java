package io.stipple.notification.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// The letters' texts in one language.
public final class Words {

    private final MessageSource texts;
    private final Locale language;

    Words(MessageSource texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    public Locale language() {
        return language;
    }

    /// @throws org.springframework.context.NoSuchMessageException if the text was never written: a bug
    public String say(String key, Object... values) {
        return texts.getMessage(key, values, language);
    }

    /// Such as "Monday, December 7, 2026".
    public String day(Instant at, ZoneId zone) {
        return write(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL), at, zone);
    }

    /// Such as "10:00 AM (Eastern Standard Time)": the clinic's own time, saying so.
    public String time(Instant at, ZoneId zone) {
        return write(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), at, zone) + " ("
                + write(DateTimeFormatter.ofPattern("zzzz"), at, zone) + ")";
    }

    private String write(DateTimeFormatter form, Instant at, ZoneId zone) {
        // some mail programs draw the narrow space of recent locale data as a box
        return form.withLocale(language)
                .format(ZonedDateTime.ofInstant(at, zone))
                .replace('\u202f', '\u00a0');
    }
}
