package io.stipple.booking.clinic;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.calendar.Interval;
import io.stipple.booking.policy.Policy;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/// One clinic of the franchise.
///
/// @param jurisdiction whose law it follows: a country code and, where that matters, a part of it, such as `US-FL`
/// @param rooms in the order they are filled
/// @param policy the numbers in force there now
public record Clinic(
        ClinicCode code,
        String name,
        String city,
        ZoneId zone,
        String jurisdiction,
        String address,
        OpeningHours openingHours,
        List<Room> rooms,
        Policy policy) {

    public Clinic {
        rooms = List.copyOf(rooms);
    }

    /// ISO 3166 code of the country, whose form of phone numbers is understood without a prefix.
    public String country() {
        return jurisdiction.substring(0, 2);
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public OffsetDateTime onItsClock(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    public boolean isOpenDuring(Interval visit) {
        return isWithin(openingHours.on(dayOf(visit.startsAt())), visit);
    }

    /// Whether one of the stretches, on the day the visit starts, has room for all of it.
    public boolean isWithin(List<Hours> stretches, Interval visit) {
        LocalDate day = dayOf(visit.startsAt());
        return stretches.stream().flatMap(hours -> hours.on(day, zone).stream()).anyMatch(open -> open.encloses(visit));
    }
}
