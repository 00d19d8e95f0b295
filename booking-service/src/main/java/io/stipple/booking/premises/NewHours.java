package io.stipple.booking.premises;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.clinic.OpeningHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A clinic's week. A day without a stretch is a closed day.
record NewHours(@NotNull @Size(max = 28) List<@Valid @NotNull Opening> openingHours) {
    record Opening(
            @NotNull DayOfWeek day,
            @NotNull LocalTime opens,
            @NotNull LocalTime closes) {
        boolean isWhole() {
            return day != null && opens != null && closes != null;
        }
    }

    @AssertTrue(message = "must close after they open, and not overlap")
    boolean isOpeningHoursInOrder() {
        if (openingHours == null || openingHours.stream().anyMatch(one -> one == null || !one.isWhole())) {
            return true;
        }
        List<Opening> sorted = openingHours.stream()
                .sorted(Comparator.comparing(Opening::day).thenComparing(Opening::opens))
                .toList();
        return sorted.stream().allMatch(one -> one.opens().isBefore(one.closes()))
                && IntStream.range(1, sorted.size())
                        .noneMatch(
                                at -> sorted.get(at).day() == sorted.get(at - 1).day()
                                        && sorted.get(at)
                                                .opens()
                                                .isBefore(sorted.get(at - 1).closes()));
    }

    List<OpeningHours.Stretch> stretches() {
        return openingHours.stream()
                .map(one -> new OpeningHours.Stretch(one.day(), new Hours(one.opens(), one.closes())))
                .toList();
    }
}
