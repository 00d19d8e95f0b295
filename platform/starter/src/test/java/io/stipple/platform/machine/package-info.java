/// Small services on the starter, on real machines.
@NullMarked
package io.stipple.platform.machine;

import org.jspecify.annotations.NullMarked;
