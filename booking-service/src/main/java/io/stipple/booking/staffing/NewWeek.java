package io.stipple.booking.staffing;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.rota.Shift;
import io.stipple.platform.identity.ClinicCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A technician's week at one clinic from a date on. A day without a shift is a free day.
record NewWeek(
        @NotNull LocalDate validFrom,
        @NotNull @Size(max = 28) List<@Valid @NotNull NewShift> shifts) {
    record NewShift(
            @NotNull DayOfWeek day,
            @NotNull LocalTime from,
            @NotNull LocalTime to) {}

    @AssertTrue(message = "must end after they begin, and not overlap")
    boolean isShiftsInOrder() {
        if (shifts == null || shifts.stream().anyMatch(NewWeek::isIncomplete)) {
            return true;
        }
        List<NewShift> sorted = shifts.stream()
                .sorted(Comparator.comparing(NewShift::day).thenComparing(NewShift::from))
                .toList();
        return sorted.stream().allMatch(one -> one.from().isBefore(one.to()))
                && IntStream.range(1, sorted.size())
                        .noneMatch(
                                at -> sorted.get(at).day() == sorted.get(at - 1).day()
                                        && sorted.get(at)
                                                .from()
                                                .isBefore(sorted.get(at - 1).to()));
    }

    private static boolean isIncomplete(NewShift shift) {
        return shift == null || shift.day() == null || shift.from() == null || shift.to() == null;
    }

    List<Shift> at(ClinicCode clinic) {
        return shifts.stream()
                .map(one -> new Shift(clinic, one.day(), new Hours(one.from(), one.to()), validFrom))
                .toList();
    }
}
