package io.stipple.notification.simulation;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.WaitlistOfferAccepted;
import io.stipple.contracts.booking.WaitlistOfferLapsed;
import io.stipple.contracts.booking.WaitlistOffered;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A time that came free, kept for one who waits, as booking lives through it.
final class FreeTime {
    private final Plot visit;
    private final Person person;
    private final UUID id;
    private final Duration keptFor;
    private Instant expiresAt = Instant.MIN;
    private boolean open;

    FreeTime(Plot visit, Person person, UUID id, Duration keptFor) {
        this.visit = visit;
        this.person = person;
        this.id = id;
        this.keptFor = keptFor;
    }

    void offer(Instant now) {
        if (now.isBefore(visit.startsAt())) {
            open = true;
            expiresAt = now.plus(keptFor);
            person.underway.add(new WaitlistOffered(
                    id,
                    id,
                    person.id,
                    person.clinic.code(),
                    id,
                    AppointmentKind.CONSULTATION,
                    visit.startsAt(),
                    visit.startsAt().plus(Plot.LENGTH),
                    person.clinic.zone().getId(),
                    expiresAt,
                    now));
        }
    }

    void take(Instant now) {
        if (open && now.isBefore(expiresAt) && now.isBefore(visit.startsAt())) {
            open = false;
            visit.book(now);
            person.underway.add(new WaitlistOfferAccepted(id, id, person.id, person.clinic.code(), visit.id(), now));
        }
    }

    /// Declined, or not answered in time.
    void passOn(Instant now) {
        if (open) {
            open = false;
            person.underway.add(new WaitlistOfferLapsed(id, id, person.id, person.clinic.code(), now));
        }
    }
}
