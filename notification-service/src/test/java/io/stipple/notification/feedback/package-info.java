/// Opt-outs in memory, for the simulation.
/// Nothing here decides anything: the service's own classes do.
@NullMarked
package io.stipple.notification.feedback;

import org.jspecify.annotations.NullMarked;
