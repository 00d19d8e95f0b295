package io.stipple.notification.reading;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.WaitlistEvent;
import io.stipple.contracts.booking.WaitlistOfferAccepted;
import io.stipple.contracts.booking.WaitlistOfferLapsed;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.notification.waitlist.WaitlistStory;
import io.stipple.platform.inbox.Reaction;

/// Tells clients who wait for a time that one came free, while it is kept for them.
final class WaitlistReader implements Reaction<WaitlistEvent> {

    private final WaitlistStory waitlist;

    WaitlistReader(WaitlistStory waitlist) {
        this.waitlist = waitlist;
    }

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
            case WaitlistOffered offered -> waitlist.offered(offered);
            case WaitlistOfferAccepted accepted -> waitlist.accepted(accepted.offerId());
            case WaitlistOfferLapsed lapsed -> waitlist.lapsed(lapsed.offerId());
        }
    }
}
