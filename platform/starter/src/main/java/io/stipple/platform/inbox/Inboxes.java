package io.stipple.platform.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The service's inboxes by the names of their readers.
final class Inboxes {
    private final Map<String, Inbox<?>> byReader = new LinkedHashMap<>();

    /// @throws IllegalStateException if two readers have one name: each would drop what the other has handled
    Inboxes(List<Inbox<?>> inboxes) {
        for (Inbox<?> inbox : inboxes) {
            if (byReader.put(inbox.reader().name(), inbox) != null) {
                throw new IllegalStateException(
                        "two readers are named " + inbox.reader().name());
            }
        }
    }

    Stream<Inbox<?>> all() {
        return byReader.values().stream();
    }

    Optional<Inbox<?>> of(String reader) {
        return Optional.ofNullable(byReader.get(reader));
    }
}
