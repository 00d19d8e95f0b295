/// Moves a course forward session by session and knows when it is done.
/// The end of a course opens a touch-up window, years ahead, by a versioned policy.
@NullMarked
package io.stipple.session.course;

import org.jspecify.annotations.NullMarked;
