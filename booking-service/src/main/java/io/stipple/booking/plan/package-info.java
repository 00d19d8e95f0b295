/// What the session service told us was agreed: who may be treated, in how many sessions, how far apart.
/// A memory of facts, not the plan's owner.
@NullMarked
package io.stipple.booking.plan;

import org.jspecify.annotations.NullMarked;
