/// The pigment lots on each clinic's shelf.
/// A lot past its day, or open for too long, cannot be recorded as used.
@NullMarked
package io.stipple.session.pigment;

import org.jspecify.annotations.NullMarked;
