/// The clinics of the franchise: where they are, when they are open, which rooms they have.
/// A clinic's code is its id everywhere.
@NullMarked
package io.stipple.booking.clinic;

import org.jspecify.annotations.NullMarked;
