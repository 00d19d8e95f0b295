/// The clinics of the franchise, as far as counting needs them: their codes and time zones.
/// Names and addresses stay with booking.
@NullMarked
package io.stipple.insight.clinic;

import org.jspecify.annotations.NullMarked;
