/// Rooms and weekly hours of clinics that are open already.
/// Visits already booked for a room or an hour that goes are put before somebody, never dropped.
@NullMarked
package io.stipple.booking.premises;

import org.jspecify.annotations.NullMarked;
