/// Advice in the days after a treatment session, counted from its real end.
/// Sent late rather than never: healing skin does not read the calendar.
@NullMarked
package io.stipple.notification.aftercare;

import org.jspecify.annotations.NullMarked;
