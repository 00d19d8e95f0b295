package io.stipple.booking.staffing;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.rota.TimeOff;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// @param from absent, as `to` is, for whole days
record NewTimeOff(
        @NotNull LocalDate firstDay, @NotNull LocalDate lastDay, Optional<LocalTime> from, Optional<LocalTime> to) {
    @AssertTrue(message = "must not be before the first day")
    boolean isLastDayLater() {
        return firstDay == null || lastDay == null || !lastDay.isBefore(firstDay);
    }

    @AssertTrue(message = "must be given both or neither, the later last")
    boolean isFromAndToWhole() {
        return from.isPresent() == to.isPresent() && from.stream().allMatch(start -> start.isBefore(to.orElseThrow()));
    }

    TimeOff asTimeOff() {
        return new TimeOff(firstDay, lastDay, from.map(start -> new Hours(start, to.orElseThrow())));
    }
}
