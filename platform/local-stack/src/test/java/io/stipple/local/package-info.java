/// Where the parts of a stack listen.
/// Plain values, no processes.
@NullMarked
package io.stipple.local;

import org.jspecify.annotations.NullMarked;
