package io.stipple.booking.course;

import io.stipple.booking.appointment.NewOverride;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Several sessions of one plan, moved together or not at all.
record NewCourseMove(@NotEmpty @Size(max = 20) List<@NotNull @Valid One> moves, Optional<@Valid NewOverride> override) {
    /// @param version of the appointment as the asker knows it
    record One(
            @NotNull UUID appointmentId,
            int version,
            @NotNull UUID technicianId,
            @NotNull OffsetDateTime startsAt) {}
}
