package io.stipple.booking.waitlist;

import io.stipple.booking.appointment.Actor;
import io.stipple.booking.appointment.FreedTime;
import io.stipple.booking.appointment.HeldTime;
import io.stipple.booking.appointment.KeptTimes;
import io.stipple.booking.appointment.Refusal;
import io.stipple.booking.availability.Availability;
import io.stipple.booking.availability.FreeSlot;
import io.stipple.booking.availability.Search;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Offers what came free to those who wait: to each in turn the free time nearest to it that every rule allows them.
class Matching {
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

    /// To one alone: whoever waits for what we touch waits no longer than that takes.
    ///
    /// @return false if nothing is free that has not been looked through
    @Transactional
    public boolean offerNext() {
        return times.lookThrough(this::serves);
    }

    private boolean serves(FreedTime freed) {
        Clinic clinic = clinics.find(freed.clinic()).orElseThrow();
        LocalDate day = clinic.dayOf(freed.visit().startsAt());
        Instant now = clock.instant();
        if (now.isAfter(freed.visit().endsAt())) {
            return false;
        }
        Map<Search, List<FreeSlot>> free = new HashMap<>();
        return entries.waitingFor(day, clinic.code(), now).stream()
                .anyMatch(entry -> serves(
                        entry,
                        nearest(
                                entry,
                                freed,
                                free.computeIfAbsent(
                                        entry.searchOn(day, clinic), search -> availability.search(clinic, search))),
                        clinic));
    }

    private List<FreeSlot> nearest(Entry entry, FreedTime freed, List<FreeSlot> free) {
        List<FreeSlot> there = free.stream()
                .filter(slot -> slot.visit().overlaps(freed.visit()))
                .toList();
        if (there.isEmpty()) {
            return there;
        }
        List<Offer> before = offers.to(entry.id());
        return there.stream()
                .filter(slot -> before.stream().noneMatch(offer -> offer.meets(slot)))
                .sorted(Comparator.comparing(slot -> Duration.between(
                                freed.visit().startsAt(), slot.visit().startsAt())
                        .abs()))
                .toList();
    }

    /// What a rule says about a technician it says about all their times of that day; only what is taken may differ.
    private boolean serves(Entry entry, List<FreeSlot> nearest, Clinic clinic) {
        if (nearest.isEmpty() || !entries.claim(entry.id())) {
            return false;
        }
        Set<UUID> ruledOut = new HashSet<>();
        for (FreeSlot slot : nearest) {
            UUID technician = slot.technician().id();
            if (ruledOut.contains(technician)) {
                continue;
            }
            var order = entry.orderOf(clinic.code(), technician, slot.visit().startsAt(), Origin.LINK, Actor.CLIENT);
            switch (times.keep(order, clinic.policy().waitlistOffer())) {
                case KeptTimes.Keeping.Kept kept -> {
                    offer(entry, kept.time(), clinic);
                    return true;
                }
                case KeptTimes.Keeping.Refused refused -> {
                    if (refused.refusals().stream().noneMatch(Refusal.SlotTaken.class::isInstance)) {
                        ruledOut.add(technician);
                    }
                }
            }
        }
        return false;
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
