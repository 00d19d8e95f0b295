package io.stipple.booking.rota;

import io.stipple.booking.calendar.Hours;
import io.stipple.platform.identity.ClinicCode;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// Hours a technician works at one clinic every week on one day.
///
/// @param validFrom replaces, from this date on, older shifts of the same clinic and day of the week
public record Shift(ClinicCode clinic, DayOfWeek day, Hours hours, LocalDate validFrom) {}
