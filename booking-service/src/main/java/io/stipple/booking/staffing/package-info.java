/// Who is hired, and when technicians are there: time off, and weeks that change from a date on.
/// Visits already booked with somebody who will be away are put before somebody, never dropped.
@NullMarked
package io.stipple.booking.staffing;

import org.jspecify.annotations.NullMarked;
