package io.stipple.notification.booking;

import io.stipple.notification.clinic.ClinicCard;
import io.stipple.platform.identity.ClinicCode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What clinics are called, asked again every few minutes of real time, or at once for a clinic not heard of. When
/// booking is away, what was known before will do, and at worst the clinic's code in capitals.
public final class ClinicNames {

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final BookingService booking;
    private final InstantSource realTime;
    private volatile Known known = new Known(Map.of(), Instant.MIN);

    ClinicNames(BookingService booking, InstantSource realTime) {
        this.booking = booking;
        this.realTime = realTime;
    }

    private record Known(Map<ClinicCode, ClinicCard> cards, Instant askedAgainFrom) {}

    public ClinicCard of(ClinicCode code) {
        Instant now = realTime.instant();
        if (!now.isBefore(known.askedAgainFrom)
                || (!known.cards.containsKey(code)
                        && !now.isBefore(known.askedAgainFrom.minus(GOOD_FOR).plusSeconds(5)))) {
            ask(now);
        }
        return known.cards.getOrDefault(code, ClinicCard.fromCode(code));
    }

    /// Whether booking has other clinics and not this one.
    public boolean isClosed(ClinicCode code) {
        of(code);
        return !known.cards.isEmpty() && !known.cards.containsKey(code);
    }

    private synchronized void ask(Instant now) {
        try {
            known = new Known(
                    booking.clinics().stream().collect(Collectors.toMap(ClinicCard::code, Function.identity())),
                    now.plus(GOOD_FOR));
        } catch (BookingAway away) {
            known = new Known(known.cards, now.plusSeconds(5));
        }
    }
}
