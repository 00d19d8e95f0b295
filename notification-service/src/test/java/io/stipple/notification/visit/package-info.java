/// The rules of this feature, tried without Spring.
/// Boundary instants are named.
@NullMarked
package io.stipple.notification.visit;

import org.jspecify.annotations.NullMarked;
