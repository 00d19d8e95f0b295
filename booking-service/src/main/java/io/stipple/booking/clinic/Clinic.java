package io.stipple.booking.clinic;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.calendar.Interval;
import io.stipple.booking.licence.Licence;
import io.stipple.booking.licence.LicenceKind;
import io.stipple.booking.policy.Policy;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// One clinic of the franchise.
///
/// @param jurisdiction whose law it follows: a country code and, where that matters, a part of it, such as `US-FL`
/// @param rooms in the order they are filled
/// @param policy the numbers in force there now
/// @param asked what its jurisdiction asks for, of the clinic and of those who treat there
public record Clinic(
        ClinicCode code,
        String name,
        String city,
        ZoneId zone,
        String jurisdiction,
        String address,
        OpeningHours openingHours,
        List<Room> rooms,
        Policy policy,
        Set<LicenceKind> asked,
        List<Licence> licences) {

    public Clinic {
        rooms = List.copyOf(rooms);
        asked = Set.copyOf(asked);
        licences = List.copyOf(licences);
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

    /// What its jurisdiction asks for and neither it nor the technician has on a day.
    public List<LicenceKind> missing(List<Licence> ofTechnician, LocalDate day) {
        return asked.stream()
                .filter(kind -> (kind.holder() == LicenceKind.Holder.CLINIC ? licences : ofTechnician)
                        .stream()
                                .noneMatch(held -> held.isValidOn(day) && held.meets(kind, jurisdiction, code.value())))
                .sorted()
                .toList();
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
