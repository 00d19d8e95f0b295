/// A look at the healed skin between two sessions, which may hold the next one.
/// The newest look at a session counts.
@NullMarked
package io.stipple.session.healing;

import org.jspecify.annotations.NullMarked;
