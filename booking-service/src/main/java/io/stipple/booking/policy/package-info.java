/// The numbers the franchise may change, by name and version.
/// A decision made by them keeps the version.
@NullMarked
package io.stipple.booking.policy;

import org.jspecify.annotations.NullMarked;
