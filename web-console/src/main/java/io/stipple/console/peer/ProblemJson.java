package io.stipple.console.peer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// RFC 9457 as the services write it.
record ProblemJson(
        Optional<String> type, Optional<String> title, Optional<String> field, Optional<List<Refused>> errors) {
    static final ProblemJson UNREADABLE =
            new ProblemJson(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    record Refused(Optional<String> field, Optional<String> message) {}

    Map<String, String> fieldMessages() {
        Map<String, String> messages = new LinkedHashMap<>();
        field.ifPresent(name -> messages.put(name, title.orElse("")));
        errors.orElse(List.of())
                .forEach(error -> messages.putIfAbsent(
                        error.field().orElse(""), error.message().orElse("")));
        return messages;
    }
}
