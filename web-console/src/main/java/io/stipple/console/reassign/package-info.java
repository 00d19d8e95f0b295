/// Visits that a change has hit, and what is done with each: moved, kept for a reason, or called off.
@NullMarked
package io.stipple.console.reassign;

import org.jspecify.annotations.NullMarked;
