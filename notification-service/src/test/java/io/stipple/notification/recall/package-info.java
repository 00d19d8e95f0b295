/// Telling of recalls, without Spring.
@NullMarked
package io.stipple.notification.recall;

import org.jspecify.annotations.NullMarked;
