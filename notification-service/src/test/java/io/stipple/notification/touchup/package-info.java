/// The rules of this feature, tried without Spring.
/// Boundary instants are named.
@NullMarked
package io.stipple.notification.touchup;

import org.jspecify.annotations.NullMarked;
