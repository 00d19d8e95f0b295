package io.stipple.booking.appointment;

import io.stipple.platform.identity.ClinicRole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/// A manager sets the soft rules aside for one visit: gap, notice and horizon, never double booking, licences or age.
///
/// @param reason kept in the visit's history; it names no client
public record NewOverride(@NotBlank @Size(max = 500) String reason) {
    /// What somebody must be, at least one of them, at each clinic whose visits they put where.
    public static ClinicRole[] neededFor(Optional<NewOverride> override) {
        return override.isPresent() ? new ClinicRole[] {ClinicRole.MANAGER} : ClinicRole.values();
    }
}
