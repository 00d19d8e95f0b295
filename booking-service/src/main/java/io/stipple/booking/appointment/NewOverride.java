package io.stipple.booking.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A manager sets the soft rules aside for one visit: gap, notice and horizon, never double booking, licences or age.
///
/// @param reason kept in the visit's history; it names no client
public record NewOverride(@NotBlank @Size(max = 500) String reason) {}
