package io.stipple.notification.courier;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// How things stand with messages of any kind that somebody writes.
    Occasion.View look(Collection<PlannedMessage> messages) {
        Map<Occasion, Occasion.View> views = new HashMap<>();
        messages.stream()
                .filter(message -> of(message).isPresent())
                .collect(Collectors.groupingBy(message -> of(message).orElseThrow()))
                .forEach((occasion, those) -> views.put(occasion, occasion.look(those)));
        return new Views(views);
    }

    private final class Views implements Occasion.View {
        private final Map<Occasion, Occasion.View> views;

        Views(Map<Occasion, Occasion.View> views) {
            this.views = views;
        }

        @Override
        public Verdict judge(PlannedMessage message, Instant now) {
            return view(message).judge(message, now);
        }

        @Override
        public Letter write(PlannedMessage message, Addressee to, Instant now) {
            return view(message).write(message, to, now);
        }

        private Occasion.View view(PlannedMessage message) {
            return of(message).map(views::get).orElseThrow();
        }
    }
}
