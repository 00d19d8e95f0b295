package io.stipple.booking.premises;

import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Room;
import java.util.Comparator;
import java.util.List;

/// A clinic's rooms, in the order they are filled, and its week: in the form in which they are changed.
record PremisesView(String clinic, String zone, List<NewHours.Opening> openingHours, List<String> rooms) {
    static PremisesView of(Clinic clinic) {
        return new PremisesView(
                clinic.code().value(),
                clinic.zone().getId(),
                clinic.openingHours().stretches().stream()
                        .map(one -> new NewHours.Opening(
                                one.day(), one.hours().from(), one.hours().to()))
                        .sorted(Comparator.comparing(NewHours.Opening::day).thenComparing(NewHours.Opening::opens))
                        .toList(),
                clinic.rooms().stream().map(Room::name).toList());
    }
}
