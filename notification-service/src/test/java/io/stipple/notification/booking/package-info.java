/// Clinics' names for tests that have no booking service.
/// Nothing here decides anything: the service's own classes do.
@NullMarked
package io.stipple.notification.booking;

import org.jspecify.annotations.NullMarked;
