/// How the platform tells the time.
@NullMarked
package io.stipple.platform.clock;

import org.jspecify.annotations.NullMarked;
