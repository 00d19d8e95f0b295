/// Registers licences, permits and certificates, and what each jurisdiction asks for.
/// Visits that would take place without one are put before somebody, never dropped.
@NullMarked
package io.stipple.booking.licensing;

import org.jspecify.annotations.NullMarked;
