/// Offers in memory, for the simulation.
/// Nothing here decides anything: the service's own classes do.
@NullMarked
package io.stipple.notification.waitlist;

import org.jspecify.annotations.NullMarked;
