/// What dashboards and traces see.
@NullMarked
package io.stipple.platform.observability;

import org.jspecify.annotations.NullMarked;
