package io.stipple.chaos.evidence;

import io.stipple.chaos.audit.Evidence.Reader;
import io.stipple.contracts.Topic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each service has noted as taken in. A reader's topic is the one its first notes come from.
final class Readers {

    private static final List<String> DATABASES = List.of("booking", "session", "notification", "insight");

    private Readers() {}

    private record Noted(String reader, String event) {}

    /// @param topicOf by event id
    static Map<String, Reader> of(Rows rows, Map<String, String> topicOf) {
        Map<String, Set<String>> noted = new HashMap<>();
        for (String database : DATABASES) {
            rows.of(
                            database,
                            "select reader, event_id from inbox_handled",
                            row -> new Noted(row.getString(1), row.getString(2)))
                    .forEach(one -> noted.computeIfAbsent(one.reader(), _ -> new HashSet<>())
                            .add(one.event()));
        }
        Map<String, Reader> readers = new HashMap<>();
        noted.forEach((reader, events) -> readers.put(reader, new Reader(topic(events, topicOf), events)));
        return readers;
    }

    private static String topic(Set<String> events, Map<String, String> topicOf) {
        return events.stream()
                .map(event -> topicOf.getOrDefault(event, ""))
                .filter(topic -> !topic.isEmpty())
                .findFirst()
                .orElse(Topic.CLINICS.name());
    }
}
