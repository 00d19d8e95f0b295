/// Tells clients that a pigment used on them is recalled: at once, but in hours in which one may be disturbed.
@NullMarked
package io.stipple.notification.recall;

import org.jspecify.annotations.NullMarked;
