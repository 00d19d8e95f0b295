package io.stipple.notification.letter;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;

/// The letters' texts in one language.
public final class Words {

    private static final int MOST_PARAGRAPHS = 5;

    private final MessageSource texts;
    private final Locale language;
    private final Function<String, Optional<String>> own;
    private final String version;

    /// @param own the clinic's pattern for a key, where it has one
    Words(MessageSource texts, Locale language, Function<String, Optional<String>> own, String version) {
        this.texts = texts;
        this.language = language;
        this.own = own;
        this.version = version;
    }

    public Locale language() {
        return language;
    }

    public String version() {
        return version;
    }

    /// @throws org.springframework.context.NoSuchMessageException if the text was never written: a bug
    public String say(String key, Object... values) {
        return own.apply(key)
                .map(pattern -> new MessageFormat(pattern, language).format(values))
                .orElseGet(() -> texts.getMessage(key, values, language));
    }

    /// The greeting and the paragraphs of that key: `body`, or `body.1` and so on.
    List<String> body(String key, String greeting, Object... values) {
        List<String> paragraphs = new ArrayList<>(List.of(greeting));
        if (texts.getMessage(key + ".body", null, "", language) instanceof String one && !one.isEmpty()) {
            paragraphs.add(say(key + ".body", values));
        }
        for (int i = 1; i <= MOST_PARAGRAPHS; i++) {
            String part = key + ".body." + i;
            if (texts.getMessage(part, null, "", language) instanceof String known && !known.isEmpty()) {
                paragraphs.add(say(part, values));
            }
        }
        return paragraphs;
    }

    /// Such as "December 7, 2026".
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
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
