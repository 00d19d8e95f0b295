/// Days on which a clinic keeps other hours than its week says, or none: holidays, late openings, works.
/// Visits already booked for such a day are put before somebody, never dropped.
@NullMarked
package io.stipple.booking.holiday;

import org.jspecify.annotations.NullMarked;
