/// History brought in from an earlier system, one request as a whole or not at all.
/// The same reference again is the same client or visit.
@NullMarked
package io.stipple.booking.imports;

import org.jspecify.annotations.NullMarked;
