package io.stipple.booking.appointment;

import io.stipple.booking.calendar.Interval;
import io.stipple.platform.identity.ClinicCode;

/// A time somebody had and gave back, or a day on which there may be more time than before.
///
/// @param visit as they saw it, without preparation and cleaning
public record FreedTime(ClinicCode clinic, Interval visit) {}
