/// Clients who wait for a time: what comes free is offered to one after another, first come first served.
/// What is offered is held as any other time, so that taking it up is a booking like every other.
@NullMarked
package io.stipple.booking.waitlist;

import org.jspecify.annotations.NullMarked;
