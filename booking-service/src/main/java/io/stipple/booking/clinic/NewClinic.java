package io.stipple.booking.clinic;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.policy.Policy;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.ids.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A clinic as an operator describes it.
record NewClinic(
        @NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String code,

        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String city,
        @NotBlank @Size(max = 60) String zone,

        @NotNull @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?")
        String jurisdiction,

        @NotBlank @Size(max = 300) String address,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 60) String> rooms,
        @NotNull @Size(max = 28) List<@Valid Opening> openingHours) {

    record Opening(
            @NotNull DayOfWeek day,
            @NotNull LocalTime opens,
            @NotNull LocalTime closes) {
        @AssertTrue(message = "must be after it opens")
        boolean isClosesLater() {
            return opens == null || closes == null || opens.isBefore(closes);
        }
    }

    @AssertTrue(message = "must be a time zone such as America/New_York")
    boolean isZoneKnown() {
        return zone == null || ZoneId.getAvailableZoneIds().contains(zone);
    }

    @AssertTrue(message = "must have different names")
    boolean isRoomsDifferent() {
        return rooms == null || new HashSet<>(rooms).size() == rooms.size();
    }

    Clinic asClinic() {
        return new Clinic(
                new ClinicCode(code),
                name,
                city,
                ZoneId.of(zone),
                jurisdiction,
                address,
                OpeningHours.of(openingHours.stream()
                        .map(one -> new OpeningHours.Stretch(one.day(), new Hours(one.opens(), one.closes())))
                        .distinct()
                        .toList()),
                rooms.stream().map(room -> new Room(Ids.next(), room)).toList(),
                Policy.FRANCHISE,
                Set.of(),
                List.of());
    }
}
