/// Which times are still free, computed for each clinic by its own clock.
/// It knows intervals and who is busy, not why.
@NullMarked
package io.stipple.booking.availability;

import org.jspecify.annotations.NullMarked;
