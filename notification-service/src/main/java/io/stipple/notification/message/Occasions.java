package io.stipple.notification.message;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who judges and writes what.
public final class Occasions {

    private final Map<MessageKind, Occasion> byKind;

    public Occasions(List<Occasion> occasions) {
        this.byKind = occasions.stream()
                .flatMap(occasion -> occasion.kinds().stream().map(kind -> Map.entry(kind, occasion)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<Occasion> of(PlannedMessage message) {
        return Optional.ofNullable(byKind.get(message.kind()));
    }

    /// How things stand with messages of any kind that somebody writes.
    public Occasion.View look(Collection<PlannedMessage> messages) {
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
