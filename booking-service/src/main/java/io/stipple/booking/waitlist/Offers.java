package io.stipple.booking.waitlist;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.Booking;
import io.stipple.booking.appointment.Bookings;
import io.stipple.booking.appointment.KeptTimes;
import io.stipple.booking.appointment.Refusal;
import io.stipple.booking.clinic.Clinic;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.WaitlistOfferAccepted;
import io.stipple.contracts.booking.WaitlistOfferLapsed;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of an offered time.
public class Offers {
    private final OfferRows rows;
    private final EntryRows entries;
    private final KeptTimes times;
    private final Bookings bookings;
    private final Outbox outbox;
    private final Clock clock;

    Offers(OfferRows rows, EntryRows entries, KeptTimes times, Bookings bookings, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.times = times;
        this.bookings = bookings;
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<Offer> find(UUID id) {
        return rows.find(id);
    }

    /// Empty if there is no such offer to that client at that clinic.
    public Optional<OfferView> shownTo(UUID clientId, UUID id, Clinic clinic) {
        return rows.find(id)
                .filter(offer ->
                        offer.clientId().equals(clientId) && offer.clinic().equals(clinic.code()))
                .map(offer -> OfferView.of(offer, clinic, offer.isOpen(clock.instant())));
    }

    /// Books the time that was kept, by the rules as they were when it was offered. When it is refused the caller
    /// rolls back.
    @Transactional
    public Booking accept(UUID id, Origin origin, Actor actor) {
        Optional<Offer> found = rows.lock(id).filter(offer -> offer.isOpen(clock.instant()));
        Optional<Entry> entry = found.flatMap(offer -> entries.waiting(offer.entryId(), new ClinicScope.EveryClinic()));
        if (found.isEmpty() || entry.isEmpty()) {
            return new Booking.Refused(List.of(new Refusal.OfferOver()));
        }
        Offer offer = found.get();
        times.redeem(offer.holdId());
        Booking booking = bookings.book(
                entry.get()
                        .orderOf(
                                offer.clinic(),
                                offer.technicianId(),
                                offer.visit().startsAt(),
                                origin,
                                actor),
                offer.offeredAt());
        if (booking instanceof Booking.Accepted accepted) {
            UUID visit = accepted.appointment().visit().id();
            rows.accepted(id, visit);
            entries.end(offer.entryId(), "BOOKED");
            outbox.put(new WaitlistOfferAccepted(
                    id, offer.entryId(), offer.clientId(), offer.clinic().value(), visit, clock.instant()));
        }
        return booking;
    }

    /// Passes it on. Twice is as good as once.
    @Transactional
    public void decline(UUID id) {
        rows.lock(id).filter(offer -> offer.isOpen(clock.instant())).ifPresent(this::passOn);
    }

    /// Passes one on that nobody answered in time.
    ///
    /// @return false if there was none
    @Transactional
    public boolean lapseNext() {
        Optional<Offer> late = rows.ranOut(clock.instant());
        late.ifPresent(this::passOn);
        return late.isPresent();
    }

    /// Whatever is offered to somebody who no longer waits.
    void withdraw(UUID entryId) {
        rows.openTo(entryId).ifPresent(this::passOn);
    }

    private void passOn(Offer offer) {
        rows.lapsed(offer.id());
        times.letGo(offer.holdId());
        outbox.put(new WaitlistOfferLapsed(
                offer.id(), offer.entryId(), offer.clientId(), offer.clinic().value(), clock.instant()));
    }
}
