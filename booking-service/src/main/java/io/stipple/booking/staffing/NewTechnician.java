package io.stipple.booking.staffing;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.rota.Shift;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.ids.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// A technician as an operator describes them.
record NewTechnician(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Size(max = 20) Set<@NotNull TreatmentType> skills,
        @NotNull @Size(max = 100) List<@Valid @NotNull NewShift> rota) {

    record NewShift(
            @NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
            String clinic,

            @NotNull DayOfWeek day,
            @NotNull LocalTime from,
            @NotNull LocalTime to,
            @NotNull LocalDate validFrom) {

        @AssertTrue(message = "must be later than its beginning")
        boolean isToLater() {
            return from == null || to == null || from.isBefore(to);
        }

        private boolean isWhole() {
            return clinic != null && day != null && from != null && to != null && validFrom != null;
        }

        private boolean overlaps(NewShift other) {
            return clinic.equals(other.clinic)
                    && day == other.day
                    && validFrom.equals(other.validFrom)
                    && from.isBefore(other.to)
                    && other.from.isBefore(to);
        }

        private Shift asShift() {
            return new Shift(new ClinicCode(clinic), day, new Hours(from, to), validFrom);
        }
    }

    @AssertTrue(message = "must be treatments we know")
    boolean isSkillsKnown() {
        return skills == null || !skills.contains(TreatmentType.OTHER);
    }

    @AssertTrue(message = "must not overlap at one clinic on one day of the week")
    boolean isRotaInOrder() {
        if (rota == null || rota.stream().anyMatch(one -> one == null || !one.isWhole())) {
            return true;
        }
        List<NewShift> shifts = rota.stream().distinct().toList();
        return shifts.stream().noneMatch(one -> shifts.stream().anyMatch(other -> one != other && one.overlaps(other)));
    }

    Technician asTechnician() {
        return new Technician(
                Ids.next(),
                name,
                skills,
                rota.stream().map(NewShift::asShift).distinct().toList(),
                List.of(),
                List.of(),
                List.of());
    }
}
