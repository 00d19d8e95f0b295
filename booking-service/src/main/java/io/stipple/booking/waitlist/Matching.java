package io.stipple.booking.waitlist;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.FreedTime;
import io.stipple.booking.appointment.HeldTime;
import io.stipple.booking.appointment.KeptTimes;
import io.stipple.booking.availability.Availability;
import io.stipple.booking.availability.FreeSlot;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Offers what came free to those who wait: to each in turn the free time nearest to it that every rule allows them.
class Matching {
    private static final int TRIES = 3;

    private final KeptTimes times;
    private final EntryRows entries;
    private final OfferRows offers;
    private final Clinics clinics;
    private final Availability availability;
    private final Outbox outbox;
    private final Clock clock;

    Matching(
            KeptTimes times,
            EntryRows entries,
            OfferRows offers,
            Clinics clinics,
            Availability availability,
            Outbox outbox,
            Clock clock) {
        this.times = times;
        this.entries = entries;
        this.offers = offers;
        this.clinics = clinics;
        this.availability = availability;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// @return false if nothing had come free
    @Transactional
    public boolean offerNext() {
        Optional<FreedTime> freed = times.takeFreed();
        freed.ifPresent(this::offer);
        return freed.isPresent();
    }

    private void offer(FreedTime freed) {
        Clinic clinic = clinics.find(freed.clinic()).orElseThrow();
        LocalDate day = clinic.dayOf(freed.visit().startsAt());
        if (clock.instant().isAfter(freed.visit().endsAt())) {
            return;
        }
        for (Entry entry : entries.waitingFor(day, clinic.code())) {
            nearest(entry, freed, clinic, day).stream()
                    .flatMap(slot -> kept(entry, slot, clinic).stream())
                    .findFirst()
                    .ifPresent(time -> offer(entry, time, clinic));
        }
    }

    private List<FreeSlot> nearest(Entry entry, FreedTime freed, Clinic clinic, LocalDate day) {
        return availability.search(clinic, entry.searchOn(day, clinic)).stream()
                .filter(slot -> slot.visit().overlaps(freed.visit()))
                .filter(slot -> !offers.knows(entry.id(), slot.technician().id(), slot.visit()))
                .sorted(Comparator.comparing(slot -> Duration.between(
                                freed.visit().startsAt(), slot.visit().startsAt())
                        .abs()))
                .limit(TRIES)
                .toList();
    }

    private Optional<HeldTime> kept(Entry entry, FreeSlot slot, Clinic clinic) {
        UUID technician = slot.technician().id();
        var order = entry.orderOf(clinic.code(), technician, slot.visit().startsAt(), Origin.LINK, Actor.CLIENT);
        return switch (times.keep(order, clinic.policy().waitlistOffer())) {
            case KeptTimes.Keeping.Kept kept -> Optional.of(kept.time());
            case KeptTimes.Keeping.Refused _ -> Optional.empty();
        };
    }

    private void offer(Entry entry, HeldTime time, Clinic clinic) {
        Offer offer = new Offer(
                Ids.next(),
                entry.id(),
                entry.clientId(),
                time.id(),
                clinic.code(),
                time.technicianId(),
                time.visit(),
                clock.instant(),
                time.until(),
                "OFFERED");
        offers.add(offer);
        outbox.put(new WaitlistOffered(
                offer.id(),
                entry.id(),
                entry.clientId(),
                clinic.code().value(),
                time.technicianId(),
                entry.kind(),
                time.visit().startsAt(),
                time.visit().endsAt(),
                clinic.zone().getId(),
                time.until(),
                offer.offeredAt()));
    }
}
