package io.stipple.notification.feedback;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Our own messages by their Message-IDs.
final class MessageIds {

    private static final Pattern OURS = Pattern.compile(
            "<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:@[^>\\s]*)?>?", Pattern.CASE_INSENSITIVE);

    private MessageIds() {}

    /// Empty for an id somebody else gave.
    static Optional<UUID> of(String messageId) {
        Matcher found = OURS.matcher(messageId.strip());
        return found.matches() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }
}
