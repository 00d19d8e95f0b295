/// The demo franchise before it is loaded: plausible, and the same every time.
/// Nothing here needs a running stack.
@NullMarked
package io.stipple.local.franchise;

import org.jspecify.annotations.NullMarked;
