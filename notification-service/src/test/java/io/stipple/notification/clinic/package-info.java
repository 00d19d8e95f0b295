/// Clinics in memory, for the simulation.
/// Nothing here decides anything: the service's own classes do.
@NullMarked
package io.stipple.notification.clinic;

import org.jspecify.annotations.NullMarked;
