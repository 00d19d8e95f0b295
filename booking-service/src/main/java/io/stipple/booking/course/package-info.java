/// The sessions of one plan, booked as a whole.
/// All of them or none.
@NullMarked
package io.stipple.booking.course;

import org.jspecify.annotations.NullMarked;
