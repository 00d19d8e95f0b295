/// Reminds a client of the next session of their course, once the skin has healed and none is booked.
/// The gaps are those of the plan the client agreed to.
@NullMarked
package io.stipple.notification.course;

import org.jspecify.annotations.NullMarked;
