package io.stipple.notification.reading;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.WaitlistEvent;
import io.stipple.contracts.booking.WaitlistOfferAccepted;
import io.stipple.contracts.booking.WaitlistOfferLapsed;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.platform.inbox.Reaction;

/// Hears of times that are offered to clients who wait for one.
final class WaitlistReader implements Reaction<WaitlistEvent> {

    @Override
    public Topic<WaitlistEvent> topic() {
        return Topic.WAITLIST;
    }

    @Override
    public String name() {
        return "notification.waitlist";
    }

    @Override
    public void on(WaitlistEvent fact) {
        switch (fact) {
            case WaitlistOffered _ -> {} // ignored, because staff of the clinic call the client
            case WaitlistOfferAccepted _ -> {} // ignored, because the booking is confirmed as any other
            case WaitlistOfferLapsed _ -> {} // ignored, because nobody is told what they did not answer
        }
    }
}
