/// Tells a client at once that a time they wait for has come free, and is kept for them a short while.
@NullMarked
package io.stipple.notification.waitlist;

import org.jspecify.annotations.NullMarked;
