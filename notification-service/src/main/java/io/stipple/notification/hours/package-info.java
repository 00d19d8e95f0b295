/// The hours in which law lets a client be written to, by the recipient's wall clock.
@NullMarked
package io.stipple.notification.hours;

import org.jspecify.annotations.NullMarked;
