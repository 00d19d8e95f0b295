/// How facts enter a service.
@NullMarked
package io.stipple.platform.inbox;

import org.jspecify.annotations.NullMarked;
