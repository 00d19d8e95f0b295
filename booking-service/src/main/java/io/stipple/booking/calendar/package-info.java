/// Time as people and as the database see it: half-open intervals, and hours by a clinic's own clock.
/// The one place that knows what the two daylight-saving days do.
@NullMarked
package io.stipple.booking.calendar;

import org.jspecify.annotations.NullMarked;
