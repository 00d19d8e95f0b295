/// Visits that were booked by the rules and no longer keep them, because a technician is away, a clinic is closed or a
/// licence has lapsed. They wait here for somebody to move them or call them off; nothing drops them.
@NullMarked
package io.stipple.booking.reassign;

import org.jspecify.annotations.NullMarked;
