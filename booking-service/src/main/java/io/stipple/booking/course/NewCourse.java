package io.stipple.booking.course;

import io.stipple.booking.appointment.NewOverride;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The sessions a plan still has, as staff place them.
///
/// @param startsAt one for each, in their order
record NewCourse(
        @NotNull UUID planId,

        @NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String clinic,

        @NotNull UUID technicianId,
        @NotEmpty @Size(max = 20) List<@NotNull OffsetDateTime> startsAt,
        Optional<@Valid NewOverride> override) {}
