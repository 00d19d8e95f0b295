package io.stipple.notification.waitlist;

import io.stipple.notification.booking.BookingService;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.memory.Memory;
import io.stipple.notification.memory.Table;
import io.stipple.notification.message.Messages;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.preference.Preferences;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// The table of offered times, and the feature over it.
public final class OffersInMemory implements Offers {
    private final Table<UUID, Offer> rows;

    public OffersInMemory(Memory memory) {
        rows = new Table<>(memory);
    }

    public WaitlistStory story(Messages messages, Preferences preferences, Clock clock) {
        return new WaitlistStory(this, messages, preferences, clock);
    }

    public Occasion occasion(Languages languages, BookingService booking) {
        return new WaitlistOccasion(this, languages, booking, URI.create("https://stipple.example"));
    }

    @Override
    public boolean add(Offer offer) {
        boolean fresh = find(offer.id()).isEmpty();
        if (fresh) {
            rows.put(offer.id(), offer);
        }
        return fresh;
    }

    @Override
    public void end(UUID id, Offer.State state) {
        find(id).filter(offer -> offer.state() == Offer.State.OPEN)
                .ifPresent(offer -> rows.put(id, with(offer, state)));
    }

    private static Offer with(Offer it, Offer.State state) {
        return new Offer(it.id(), it.clientId(), it.kind(), it.startsAt(), it.expiresAt(), it.zone(), state);
    }

    @Override
    public Optional<Offer> find(UUID id) {
        return rows.get(id);
    }
}
