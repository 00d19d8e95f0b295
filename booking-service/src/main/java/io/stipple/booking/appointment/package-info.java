/// One client's visit to one technician: booking it, moving it, calling it off.
/// Every rule that may refuse a booking has a name here.
@NullMarked
package io.stipple.booking.appointment;

import org.jspecify.annotations.NullMarked;
