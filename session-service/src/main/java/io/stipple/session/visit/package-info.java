/// The visits booking expects, so that a consultation or a record can be opened from its appointment.
/// Nothing is decided here: booking alone owns them, and says which of their clients are one person.
@NullMarked
package io.stipple.session.visit;

import org.jspecify.annotations.NullMarked;
