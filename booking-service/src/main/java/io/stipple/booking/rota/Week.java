package io.stipple.booking.rota;

import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;

/// From this day on a technician's week at one clinic is made anew: older shifts no longer count, and a day without a
/// newer one is a free day.
public record Week(ClinicCode clinic, LocalDate validFrom) {}
