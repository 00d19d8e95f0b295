/// The platform's time. Under the local profile alone it can be moved.
@NullMarked
package io.stipple.platform.clock;

import org.jspecify.annotations.NullMarked;
