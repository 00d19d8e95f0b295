package io.stipple.notification.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One letter, in words, before it is drawn.
public record Letter(
        Locale language,
        String subject,
        String heading,
        List<String> paragraphs,
        List<Detail> details,
        Optional<Invitation> invitation,
        Optional<CalendarEntry> calendar) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        details = List.copyOf(details);
    }

    /// A line of the box that answers when and where.
    public record Detail(String label, String value) {}

    /// What only a marketing letter has.
    ///
    /// @param label of the button
    /// @param bookUrl the client's own booking page
    /// @param optOutUrl where marketing is stopped
    public record Invitation(String label, String bookUrl, String optOutUrl) {}
}
