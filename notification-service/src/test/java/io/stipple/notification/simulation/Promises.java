package io.stipple.notification.simulation;

import static java.util.Objects.requireNonNull;

import io.stipple.contracts.Event;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.SessionCompleted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What clients were promised by the facts that have been read, counted without the service's own rules.
final class Promises {
    private static final Duration THREE_DAYS = Duration.ofHours(72);
    private static final Duration A_DAY = Duration.ofHours(24);

    final Map<String, Promise> all = new TreeMap<>();
    private final Map<UUID, LocalDate> validUntil = new HashMap<>();

    static String name(UUID about, Object kind, String variant, int revision) {
        return kind + " " + variant + " of " + about + " as of " + revision;
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
            case AppointmentCancelled it ->
                promise(it.appointmentId(), "BOOKING_CANCELLED", "at-once", it.revision(), person, now, it.endsAt());
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

    private void ahead(UUID visit, Instant startsAt, int revision, Person person, Instant now) {
        if (now.isBefore(startsAt)) {
            Instant aDayBefore = startsAt.minus(A_DAY);
            promise(visit, "REMINDER", "72h", revision, person, startsAt.minus(THREE_DAYS), aDayBefore);
            promise(visit, "REMINDER", "24h", revision, person, aDayBefore, startsAt);
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
        all.put(name(about, kind, variant, revision), new Promise(to, notBefore, until));
    }
}
