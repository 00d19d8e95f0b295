/// A clinic's day, one column for each technician.
/// Read only, made by few statements.
@NullMarked
package io.stipple.booking.board;

import org.jspecify.annotations.NullMarked;
