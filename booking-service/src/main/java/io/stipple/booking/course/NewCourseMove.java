package io.stipple.booking.course;

import io.stipple.booking.appointment.NewOverride;
import io.stipple.platform.identity.ClinicCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Several sessions of one plan, moved together or not at all.
record NewCourseMove(@NotEmpty @Size(max = 20) List<@NotNull @Valid One> moves, Optional<@Valid NewOverride> override) {
    /// @param clinic absent for where it is
    /// @param version of the appointment as the asker knows it
    record One(
            @NotNull UUID appointmentId,
            int version,
            Optional<@Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") String> clinic,
            @NotNull UUID technicianId,
            @NotNull OffsetDateTime startsAt) {
        Optional<ClinicCode> clinicCode() {
            return clinic.map(ClinicCode::new);
        }
    }
}
