package io.stipple.notification.waitlist;

import java.util.Optional;
import java.util.UUID;

/// The times that were offered.
interface Offers {
    /// False if it is known.
    boolean add(Offer offer);

    /// Only while it is open.
    void end(UUID id, Offer.State state);

    Optional<Offer> find(UUID id);
}
