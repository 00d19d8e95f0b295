package io.stipple.notification.simulation;

import static java.util.Objects.requireNonNull;

import io.stipple.contracts.Event;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.WaitlistOfferAccepted;
import io.stipple.contracts.booking.WaitlistOfferLapsed;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.SessionCompleted;
import io.stipple.notification.message.PlannedMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// What clients were promised by the facts that have been read, counted without the service's own rules.
final class Promises {
    private static final Duration THREE_DAYS = Duration.ofHours(72);
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    final Map<String, Promise> all = new TreeMap<>();
    final Set<UUID> takenUp = new HashSet<>();
    final Set<UUID> passedOn = new HashSet<>();
    private final Map<UUID, LocalDate> validUntil = new HashMap<>();
    private final Map<UUID, Coming> coming = new TreeMap<>();

    /// A visit that is booked, by what was read.
    private record Coming(Person person, Instant startsAt, int revision) {}

    /// Whatever way it is planned to go.
    static String content(PlannedMessage it) {
        return name(it.aboutId(), it.kind(), it.variant(), it.revision());
    }

    static String name(PlannedMessage it) {
        return content(it) + " by " + it.channel();
    }

    private static String name(UUID about, Object kind, String variant, int revision) {
        return kind + " " + variant + " of " + about + " as of " + revision;
    }

    /// Who chooses texts is texted before the visits that are booked.
    void chose(Person person, Instant now) {
        coming.forEach((visit, it) -> {
            if (it.person().equals(person)) {
                text(visit, it, now);
            }
        });
    }

    void read(Event fact, Person person, Instant now) {
        switch (fact) {
            case AppointmentBooked it -> {
                promise(it.appointmentId(), "BOOKING_CONFIRMED", "at-once", 0, person, now, it.endsAt());
                ahead(it.appointmentId(), it.startsAt(), 0, person, now);
                if (it.step().filter(step -> step.sessionNumber() == 1).isPresent() && now.isBefore(it.startsAt())) {
                    Instant inTime = wall(it.startsAt(), -5, person.clinic.zone());
                    promise(
                            it.appointmentId(),
                            "PREPARATION",
                            "5d",
                            0,
                            person,
                            inTime.isAfter(now) ? inTime : now,
                            it.startsAt());
                }
            }
            case AppointmentMoved it -> {
                promise(it.appointmentId(), "BOOKING_MOVED", "at-once", it.revision(), person, now, it.endsAt());
                ahead(it.appointmentId(), it.startsAt(), it.revision(), person, now);
            }
            case AppointmentCancelled it -> {
                promise(it.appointmentId(), "BOOKING_CANCELLED", "at-once", it.revision(), person, now, it.endsAt());
                coming.remove(it.appointmentId());
            }
            case AppointmentMissed it -> coming.remove(it.appointmentId());
            case AppointmentCompleted it -> coming.remove(it.appointmentId());
            case WaitlistOffered it -> offer(it, person, now);
            case WaitlistOfferAccepted it -> takenUp.add(it.offerId());
            case WaitlistOfferLapsed it -> passedOn.add(it.offerId());
            case PlanAgreed it -> validUntil.put(it.planId(), it.validUntil());
            case ClientExposed it -> promise(it.exposureId(), "PIGMENT_RECALL", "told", 0, person, now, Instant.MAX);
            case SessionCompleted it -> {
                promise(
                        it.planId(),
                        "NEXT_SESSION",
                        "session-2",
                        0,
                        person,
                        wall(it.endedAt(), Chart.GAP_DAYS, person.clinic.zone()),
                        midnight(requireNonNull(validUntil.get(it.planId())).plusDays(1), person.clinic.zone()));
                List.of(1, 4, 7, 14, 30)
                        .forEach(day -> promise(
                                it.recordId(),
                                "AFTERCARE",
                                "day-" + day,
                                0,
                                person,
                                wall(it.endedAt(), day, person.clinic.zone()),
                                Instant.MAX));
            }
            default -> {} // the others promise nothing by themselves
        }
    }

    /// Where the mail was refused.
    ///
    /// @return takes the promise back
    Runnable recallByText(PlannedMessage mail, Person person, Instant now) {
        String content = content(mail);
        add(content, Channel.SMS, new Promise(person, now, Instant.MAX, true));
        return () -> all.remove(content + " by " + Channel.SMS);
    }

    private void ahead(UUID visit, Instant startsAt, int revision, Person person, Instant now) {
        Coming it = new Coming(person, startsAt, revision);
        coming.put(visit, it);
        text(visit, it, now);
        if (now.isBefore(startsAt)) {
            Instant aDayBefore = startsAt.minus(A_DAY);
            promise(visit, "REMINDER", "72h", revision, person, startsAt.minus(THREE_DAYS), aDayBefore);
            promise(visit, "REMINDER", "24h", revision, person, aDayBefore, startsAt);
        }
    }

    private void text(UUID visit, Coming it, Instant now) {
        Instant due = it.startsAt().minus(TWO_HOURS);
        boolean owed = it.person().wish.texts() && due.isAfter(now);
        add(
                name(visit, "REMINDER", "2h", it.revision()),
                Channel.SMS,
                new Promise(it.person(), due, it.startsAt(), owed));
    }

    /// By each way that is chosen, while the time is kept and has not begun.
    private void offer(WaitlistOffered it, Person person, Instant now) {
        Instant until = it.expiresAt().isBefore(it.startsAt()) ? it.expiresAt() : it.startsAt();
        for (Channel way : List.of(Channel.EMAIL, Channel.SMS)) {
            boolean owed = person.wish.allows(way);
            add(name(it.offerId(), "WAITLIST_OFFER", "at-once", 0), way, new Promise(person, now, until, owed));
        }
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// Ten o'clock so many days away, step by step through the local calendar.
    private static Instant wall(Instant from, int days, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(from, zone);
        for (int i = 0; i < Math.abs(days); i++) {
            day = days < 0 ? day.minusDays(1) : day.plusDays(1);
        }
        return ZonedDateTime.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 10, 0, 0, 0, zone)
                .toInstant();
    }

    private void promise(
            UUID about, String kind, String variant, int revision, Person to, Instant notBefore, Instant until) {
        add(name(about, kind, variant, revision), Channel.EMAIL, new Promise(to, notBefore, until, true));
    }

    private void add(String content, Channel way, Promise promise) {
        all.merge(content + " by " + way, promise, (earlier, later) -> later.or(earlier));
    }
}
