package io.stipple.notification.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One letter, in words, before it is drawn.
///
/// @param wording version of the texts it was written by
/// @param brief the whole of it as a text message
/// @param button what the client may do about it
/// @param optOutUrl where marketing is stopped; only marketing has one
public record Letter(
        Locale language,
        String wording,
        String subject,
        String heading,
        List<String> paragraphs,
        List<Detail> details,
        String brief,
        Optional<Button> button,
        Optional<String> optOutUrl,
        Optional<CalendarEntry> calendar) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        details = List.copyOf(details);
    }

    /// A line of the box that answers when and where.
    public record Detail(String label, String value) {}

    /// @param label of the button
    /// @param url the client's own page
    public record Button(String label, String url) {}

    /// Subject, heading, body and brief form from the texts of that key: `body`, or `body.1` and `body.2`.
    ///
    /// @param values for the places in all of them
    public static Letter of(Words words, String key, String greeting, List<Detail> details, Object... values) {
        return new Letter(
                words.language(),
                words.version(),
                words.say(key + ".subject", values),
                words.say(key + ".heading", values),
                words.body(key, greeting, values),
                details,
                words.say(key + ".sms", values),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Letter plus(String paragraph) {
        List<String> more =
                Stream.concat(paragraphs.stream(), Stream.of(paragraph)).toList();
        return new Letter(language, wording, subject, heading, more, details, brief, button, optOutUrl, calendar);
    }

    public Letter with(Button it) {
        return new Letter(
                language,
                wording,
                subject,
                heading,
                paragraphs,
                details,
                brief + " " + it.url(),
                Optional.of(it),
                optOutUrl,
                calendar);
    }

    public Letter with(CalendarEntry it) {
        return new Letter(
                language, wording, subject, heading, paragraphs, details, brief, button, optOutUrl, Optional.of(it));
    }

    public Letter stoppedAt(String url) {
        return new Letter(
                language, wording, subject, heading, paragraphs, details, brief, button, Optional.of(url), calendar);
    }
}
