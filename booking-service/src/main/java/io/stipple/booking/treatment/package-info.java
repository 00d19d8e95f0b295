/// Hears what the session service found, agreed and did.
/// Remembers what bookings depend on, and completes the visits it was about.
@NullMarked
package io.stipple.booking.treatment;

import org.jspecify.annotations.NullMarked;
