/// Traps are set where they should be.
@NullMarked
package io.stipple.chaos.trap;

import org.jspecify.annotations.NullMarked;
