/// How facts leave a service.
@NullMarked
package io.stipple.platform.outbox;

import org.jspecify.annotations.NullMarked;
