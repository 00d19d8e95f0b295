package io.stipple.notification.courier;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who judges and writes what.
final class Occasions {

    private final Map<MessageKind, Occasion> byKind;

    Occasions(List<Occasion> occasions) {
        this.byKind = occasions.stream()
                .flatMap(occasion -> occasion.kinds().stream().map(kind -> Map.entry(kind, occasion)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Occasion> of(PlannedMessage message) {
        return Optional.ofNullable(byKind.get(message.kind()));
    }

    /// To write any of these, as [Occasion#penFor].
    Occasion.Pen penFor(Collection<PlannedMessage> messages) {
        Map<Occasion, Occasion.Pen> pens = new HashMap<>();
        byOccasion(messages).forEach((occasion, those) -> pens.put(occasion, occasion.penFor(those)));
        return (message, to, now) -> of(message).map(pens::get).orElseThrow().write(message, to, now);
    }

    private Map<Occasion, List<PlannedMessage>> byOccasion(Collection<PlannedMessage> messages) {
        return messages.stream()
                .filter(message -> of(message).isPresent())
                .collect(Collectors.groupingBy(message -> of(message).orElseThrow()));
    }

    /// By the messages' ids; nothing about those which nobody writes.
    Map<UUID, Verdict> judge(Collection<PlannedMessage> messages, Instant now) {
        Map<UUID, Verdict> verdicts = new HashMap<>();
        byOccasion(messages).forEach((occasion, those) -> verdicts.putAll(occasion.judge(those, now)));
        return verdicts;
    }
}
