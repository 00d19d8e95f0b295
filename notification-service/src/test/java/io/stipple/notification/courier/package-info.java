/// One instance of the courier, turned by hand.
/// Nothing here decides anything: the service's own classes do.
@NullMarked
package io.stipple.notification.courier;

import org.jspecify.annotations.NullMarked;
